import type { Config } from '#config';

/** What we ask a browser to keep. */
export type CookieKind = 'session' | 'device' | 'oidc' | 'guest' | 'seat';

const isSecure = ({ publicUrl }: Pick<Config, 'publicUrl'>): boolean => publicUrl.startsWith('https:');

/**
 * Name of a cookie. Over https it bears `__Host-`: browsers then take it from this very host only, over https only, so
 * that neither a neighbouring subdomain nor somebody on the line can plant one.
 */
export function cookieName(kind: CookieKind, config: Pick<Config, 'publicUrl'>): string {
  return `${isSecure(config) ? '__Host-' : ''}gnlc_${kind}`;
}

/** What every cookie of ours has in common: no script reads it, no other site's form sends it. */
export function cookieOptions(config: Pick<Config, 'publicUrl'>) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(config) } as const;
}
