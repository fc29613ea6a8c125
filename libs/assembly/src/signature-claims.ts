import { ballotText } from './ballot-text.ts';
import { headText } from './head-text.ts';
import type { LedgerEntry } from './ledger.ts';

/** One signature that a ledger claims to hold, with everything that is needed to check it. */
export interface SignatureClaim {
  /** Number of the entry. */
  readonly number: number;
  readonly of: 'ballot' | 'head';
  /** Public key of Ed25519, 64 hex digits. */
  readonly key: string;
  /** The text whose UTF-8 bytes are signed. */
  readonly text: string;
  /** 128 hex digits. */
  readonly signature: string;
}

/** Whether a signature is one of its key over its text, by RFC 8032. */
export type SignatureTest = (claim: Pick<SignatureClaim, 'key' | 'text' | 'signature'>) => boolean;

/**
 * Every signature of a ledger whose key is on the ledger before it, in order. Signatures of unknown keys are left out:
 * the order of events says that they are wrong. Linear in the entries.
 */
export function signatureClaims(entries: Iterable<LedgerEntry>): readonly SignatureClaim[] {
  const keys = new Map<string, string>();
  const opened = new Map<string, string>();
  const claims: SignatureClaim[] = [];
  let assembly = '';
  for (const { number, event, hash } of entries) {
    if (event.type === 'assembly-opened') assembly = event.assembly;
    else if (event.type === 'poll-opened') opened.set(event.poll, hash);
    else if (event.type === 'device-bound' && event.key !== null) keys.set(event.device, event.key);
    else if (event.type === 'witness-registered') keys.set(event.witness, event.key);
    else if (event.type === 'ballot' && event.signed !== undefined) {
      const { poll, seat, choice, nonce, signed } = event;
      const key = keys.get(signed.device);
      const open = opened.get(poll);
      if (key === undefined || open === undefined) continue;
      const text = ballotText({ poll, open, seat, choice, nonce });
      claims.push({ number, of: 'ballot', key, text, signature: signed.signature });
    } else if (event.type === 'head-witnessed') {
      const key = keys.get(event.witness);
      if (key === undefined) continue;
      const text = headText(assembly, { number: event.number, hash: event.hash });
      claims.push({ number, of: 'head', key, text, signature: event.signature });
    }
  }
  return claims;
}
