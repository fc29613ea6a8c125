import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another, whoever reads them out. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 8;

/** Minutes for which a code waits for its device. */
export const codeMinutes = 15;

/** A new code of eight characters: one of 850 thousand million. */
export function newSeatCode(): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** A code as it is read out and typed: two groups of four. */
export function shownSeatCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** A code as it was made, however it was typed; null where none could look like it. */
export function plainSeatCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s_-]/g, '');
  return plain.length === length && [...plain].every((each) => alphabet.includes(each)) ? plain : null;
}
