import { ed25519 } from '@noble/curves/ed25519.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SignatureTest } from './signature-claims.ts';

/**
 * Checks a signature of Ed25519 by RFC 8032 in pure code: anywhere, though slower than what a platform brings along.
 * Points have one encoding, a key is not of small order, and the equation is the one with the cofactor.
 */
export const validSignature: SignatureTest = ({ key, text, signature }) => {
  try {
    return ed25519.verify(hexToBytes(signature), utf8ToBytes(text), hexToBytes(key), { zip215: false });
  } catch {
    return false;
  }
};

/** Whether a key can have signed anything: 64 hex digits that stand for a point, in its one encoding, not of small order. */
export function isSoundKey(key: string): boolean {
  try {
    return !ed25519.Point.fromHex(key).isSmallOrder();
  } catch {
    return false;
  }
}
