/** 52 bits of the hash: as much as a JavaScript number holds exactly. */
const HEX_DIGITS = 13;

/** Twelve digits of a ledger head in three groups, to compare a phone with the screen: `['5083', '1947', '2266']`. */
export function headDigits(hash: string): readonly [string, string, string] {
  const digits = hashDigits(hash, 12);
  return [digits.slice(0, 4), digits.slice(4, 8), digits.slice(8)];
}

/** Six digits of an entry's hash, to copy by hand from a receipt: `738204`. */
export function checkNumber(hash: string): string {
  return hashDigits(hash, 6);
}

function hashDigits(hash: string, length: number): string {
  const decimal = Number.parseInt(hash.slice(0, HEX_DIGITS), 16).toString().padStart(length, '0');
  return decimal.slice(-length);
}
