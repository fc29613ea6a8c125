import { ed25519 } from '@noble/curves/ed25519.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SignatureTest } from './signature-claims.ts';

/** Checks a signature of Ed25519 by RFC 8032 in pure code: anywhere, though slower than what a platform brings along. */
export const validSignature: SignatureTest = ({ key, text, signature }) => {
  try {
    return ed25519.verify(hexToBytes(signature), utf8ToBytes(text), hexToBytes(key), { zip215: false });
  } catch {
    return false;
  }
};
