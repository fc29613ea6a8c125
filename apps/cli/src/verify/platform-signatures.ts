import { createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { SignatureClaim, SignatureTest } from '#assembly';

const nameOf = ({ key, text, signature }: Pick<SignatureClaim, 'key' | 'text' | 'signature'>): string =>
  `${key} ${signature} ${text}`;

/** Checks signatures by Node's own Ed25519, on all cores; a key is read once. Gives which of them hold. */
export async function platformSignatures(claims: readonly SignatureClaim[]): Promise<SignatureTest> {
  const keys = new Map<string, KeyObject | null>();
  const keyOf = (key: string): KeyObject | null => {
    const known = keys.get(key);
    if (known !== undefined) return known;
    const made = publicKey(key);
    keys.set(key, made);
    return made;
  };
  const valid = new Set<string>();
  await Promise.all(
    claims.map(async (claim) => {
      const key = keyOf(claim.key);
      if (key !== null && (await holds(key, claim))) valid.add(nameOf(claim));
    }),
  );
  return (claim) => valid.has(nameOf(claim));
}

function holds(key: KeyObject, { text, signature }: SignatureClaim): Promise<boolean> {
  return new Promise((resolve) => {
    verify(null, Buffer.from(text), key, Buffer.from(signature, 'hex'), (error, is) =>
      resolve(error === null && is),
    );
  });
}

function publicKey(key: string): KeyObject | null {
  try {
    const x = Buffer.from(key, 'hex').toString('base64url');
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  } catch {
    return null;
  }
}
