/** Headers under which a file from outside is given back: kept, not shown, and without any rights where it is shown. */
export function fileHeaders(name: string): Readonly<Record<string, string>> {
  return {
    'content-disposition': attachment(name),
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  };
}

/** A disposition with a name in any script (RFC 6266, RFC 8187) and one for what reads Latin letters only. */
export function attachment(name: string): string {
  const latin = name.replace(/[^\x20-\x7E]|["\\%]/g, '_');
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${latin}"; filename*=UTF-8''${full}`;
}
