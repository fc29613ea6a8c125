/** What a spreadsheet takes for the beginning of a formula, the full-width forms of Chinese and Japanese ones included. */
const beginsFormula = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/** Whether a spreadsheet would run the text as a formula. */
export function isFormula(text: string): boolean {
  return beginsFormula.test(text) && !text.startsWith("'");
}

/**
 * The text as a cell that no spreadsheet runs: a leading apostrophe marks a formula as text. Texts that look guarded
 * already get one more, so that `unguardedCell` gives back every text; `'s-Hertogenbosch` needs none and stays.
 */
export function guardedCell(text: string): string {
  return beginsFormula.test(text) ? `'${text}` : text;
}

/** The text that `guardedCell` has guarded; any other text as it is. */
export function unguardedCell(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
