/** Bits of a vertical counter: up to 2³⁰ words may be added. */
const PLANES = 30;

/** Words that are added together before they touch the higher planes. */
export const blockSize = 8;

/**
 * Counts set bits position by position over a stream of 32-bit words, for `m` streams at once: plane p of
 * stream i holds bit p of the 32 counters of that stream.
 */
export class VerticalCounters {
  private readonly planes: Int32Array;

  constructor(private readonly m: number) {
    this.planes = new Int32Array(m * PLANES);
  }

  /**
   * Adds a block of `blockSize` words to every stream, `words[r·m + i]` being word r of stream i: seven
   * carry-save adders reduce eight words to one carry (Harley and Seal; Muła, Kurz and Lemire 2018).
   */
  addBlock(words: Int32Array): void {
    const { m, planes } = this;
    for (let i = 0; i < m; i++) {
      const at = i * PLANES;
      let ones = planes[at]!;
      let twos = planes[at + 1]!;
      let fours = planes[at + 2]!;
      let a = words[i]!;
      let b = words[m + i]!;
      let u = ones ^ a;
      const twosA = (ones & a) | (u & b);
      ones = u ^ b;
      a = words[2 * m + i]!;
      b = words[3 * m + i]!;
      u = ones ^ a;
      const twosB = (ones & a) | (u & b);
      ones = u ^ b;
      u = twos ^ twosA;
      const foursA = (twos & twosA) | (u & twosB);
      twos = u ^ twosB;
      a = words[4 * m + i]!;
      b = words[5 * m + i]!;
      u = ones ^ a;
      const twosC = (ones & a) | (u & b);
      ones = u ^ b;
      a = words[6 * m + i]!;
      b = words[7 * m + i]!;
      u = ones ^ a;
      const twosD = (ones & a) | (u & b);
      ones = u ^ b;
      u = twos ^ twosC;
      const foursB = (twos & twosC) | (u & twosD);
      twos = u ^ twosD;
      u = fours ^ foursA;
      let carry = (fours & foursA) | (u & foursB);
      fours = u ^ foursB;
      planes[at] = ones;
      planes[at + 1] = twos;
      planes[at + 2] = fours;
      for (let plane = at + 3; carry !== 0; plane++) {
        const held = planes[plane]!;
        planes[plane] = held ^ carry;
        carry &= held;
      }
    }
  }

  /** Adds `weight` times every count to `out`, m × m row-major: row = stream, column = bit. */
  addTo(out: Float64Array, weight: number): void {
    const { m, planes } = this;
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < m; j++) {
        let count = 0;
        for (let plane = PLANES - 1; plane >= 0; plane--)
          count = count * 2 + ((planes[i * PLANES + plane]! >>> j) & 1);
        out[i * m + j]! += weight * count;
      }
    }
  }
}
