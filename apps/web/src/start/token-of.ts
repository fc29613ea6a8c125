/** The single-use token in an address's fragment (`#token=…`), which no server's log ever sees; null without one. */
export function tokenOf(hash: string): string | null {
  const token = new URLSearchParams(hash.replace(/^#/, '')).get('token');
  return token === null || token === '' ? null : token;
}

/** The code of a refusal in an address's fragment (`#refused=…`), with which the organisation's sign-in returns. */
export function refusalOf(hash: string): string | null {
  const code = new URLSearchParams(hash.replace(/^#/, '')).get('refused');
  return code !== null && /^oidc-[a-z-]{1,40}$|^too-many-attempts$/.test(code) ? code : null;
}
