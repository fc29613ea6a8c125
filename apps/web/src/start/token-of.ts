/** The single-use token in an address's fragment (`#token=…`), which no server's log ever sees; null without one. */
export function tokenOf(hash: string): string | null {
  const token = new URLSearchParams(hash.replace(/^#/, '')).get('token');
  return token === null || token === '' ? null : token;
}
