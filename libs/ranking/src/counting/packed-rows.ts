/** Whole numbers that a double holds exactly have this many bits. */
const EXACT_BITS = 53;

/**
 * A table of small whole numbers, several to a double, whose rows can be added up: sums stay exact as long
 * as no column's sum exceeds the stated one.
 */
export class PackedRows {
  private readonly lanes: number;
  private readonly base: number;
  private readonly words: number;
  private readonly table: Float64Array;
  private readonly total: Float64Array;
  private readonly unpacked: Float64Array;

  constructor(rows: number, columns: number, largestSum: number) {
    let bits = 1;
    let base = 2;
    for (; base <= largestSum; base *= 2) bits += 1;
    this.base = base;
    this.lanes = Math.max(1, Math.floor(EXACT_BITS / bits));
    this.words = Math.ceil(columns / this.lanes);
    this.table = new Float64Array(rows * this.words);
    this.total = new Float64Array(this.words);
    this.unpacked = new Float64Array(this.words * this.lanes);
  }

  /** Sets one number; every cell is set once at most. */
  set(row: number, column: number, value: number): void {
    let lane = value;
    for (let k = column % this.lanes; k > 0; k--) lane *= this.base;
    this.table[row * this.words + Math.floor(column / this.lanes)]! += lane;
  }

  clear(): void {
    this.total.fill(0);
  }

  /** Adds a row a number of times. */
  add(row: number, times: number): void {
    const { table, total, words } = this;
    const start = row * words;
    for (let k = 0; k < words; k++) total[k]! += times * table[start + k]!;
  }

  /** The sums by column since the last clearing; valid until the next call. */
  sums(): Float64Array {
    const { total, unpacked, lanes, base, words } = this;
    for (let k = 0; k < words; k++) {
      let rest = total[k]!;
      for (let lane = 0; lane < lanes - 1; lane++) {
        const higher = Math.floor(rest / base);
        unpacked[k * lanes + lane] = rest - higher * base;
        rest = higher;
      }
      unpacked[k * lanes + lanes - 1] = rest;
    }
    return unpacked;
  }
}
