import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';

/** A key pair of Ed25519 that a name stands for; signed by the platform, not by the code that the verifier uses. */
export interface SigningKey {
  /** 64 hex digits. */
  readonly key: string;
  readonly sign: (text: string) => string;
}

/** PKCS #8 of a private key of Ed25519, up to the seed (RFC 8410). */
const head = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key of that name, the same in every run. */
export function signingKey(name: string): SigningKey {
  const seed = createHash('sha256').update(`key of ${name}`).digest();
  const secret = createPrivateKey({ key: Buffer.concat([head, seed]), format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(secret).export({ format: 'jwk' });
  return {
    key: Buffer.from(x, 'base64url').toString('hex'),
    sign: (text) => sign(null, Buffer.from(text), secret).toString('hex'),
  };
}
