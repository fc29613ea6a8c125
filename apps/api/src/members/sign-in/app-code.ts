import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const issuer = 'GNLC Priorities';
const period = 30;
/** Codes of this many steps before and after now are taken as well: clocks of phones are not exact. */
const drift = 1;

const appOf = (secret: string, label: string): TOTP =>
  new TOTP({ issuer, label, secret: Secret.fromBase32(secret), period, digits: 6, algorithm: 'SHA1' });

/** A new secret of 160 bits in base32, as RFC 4226 recommends. */
export const newAppSecret = (): string => new Secret({ size: 20 }).base32;

/** The address that an authenticator app scans. */
export const appUri = (secret: string, label: string): string => appOf(secret, label).toString();

/**
 * The time step whose code this is (RFC 6238), or null. A step is accepted once: neither `lastStep` nor an earlier one
 * counts again.
 */
export function acceptedStep(secret: string, code: string, lastStep: number, at: Date): number | null {
  const timestamp = at.getTime();
  const delta = appOf(secret, '').validate({ token: code, timestamp, window: drift });
  if (delta === null) return null;
  const step = TOTP.counter({ period, timestamp }) + delta;
  return step > lastStep ? step : null;
}

/** Without letters and digits that look alike. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Ten recovery codes of 49 bits each, `abcde-23456`. */
export function newRecoveryCodes(): string[] {
  const part = (): string => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: 10 }, () => `${part()}-${part()}`);
}

/** A recovery code as it is compared, however it was typed. */
export const plainRecoveryCode = (typed: string): string => typed.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
