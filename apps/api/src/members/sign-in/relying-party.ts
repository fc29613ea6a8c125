import { isIP } from 'node:net';
import type { Config } from '#config';

/** To whom passkeys belong. */
export interface RelyingParty {
  readonly origin: string;
  /** Host name: passkeys are bound to it. */
  readonly id: string;
}

/** The party that passkeys are made for; null where browsers know none: on plain http, or on a bare IP address. */
export function relyingParty({ publicUrl }: Pick<Config, 'publicUrl'>): RelyingParty | null {
  const { protocol, hostname, origin } = new URL(publicUrl);
  const secure = protocol === 'https:' || hostname === 'localhost';
  return secure && isIP(hostname.replace(/^\[|\]$/g, '')) === 0 ? { origin, id: hostname } : null;
}
