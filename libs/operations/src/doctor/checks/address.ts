import { certificateUntil } from '#outgoing';
import { bad, doubt, good } from '../finding.ts';
import type { Check } from '../place.ts';

const day = 86_400_000;

/** People reach the service at its public address, over a certificate that lasts. */
export const address: Check = async ({ config: { publicUrl, production }, now }) => {
  const { protocol, hostname, port } = new URL(publicUrl);
  const local = hostname === 'localhost' || hostname.startsWith('127.');
  if (protocol === 'http:') return production && !local ? bad('address-plain', { address: publicUrl }) : good;
  const until = await certificateUntil(hostname, Number(port || 443)).catch((error: Error) => error.message);
  if (typeof until === 'string') return bad('address-unreachable', { address: publicUrl, reason: until });
  const days = Math.floor((until.getTime() - now.getTime()) / day);
  return days < 14 ? doubt('certificate-ends', { days }) : good;
};
