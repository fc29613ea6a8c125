/** One vote as the table of the press holds it. */
export interface PressVote {
  readonly item: string;
  readonly city: string;
  readonly choice: string;
}

/** Named votes as CSV (RFC 4180) with a byte order mark, for spreadsheets; nothing in it is taken for a formula. */
export function votesCsv(head: readonly [string, string, string], votes: readonly PressVote[]): string {
  const rows = [head, ...votes.map(({ item, city, choice }) => [item, city, choice] as const)];
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
