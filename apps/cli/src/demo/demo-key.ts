import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';

/** A key pair of a simulated device. */
export interface DemoKey {
  /** 64 hex digits. */
  readonly key: string;
  readonly sign: (text: string) => string;
}

/** PKCS #8 of a private key of Ed25519, up to the seed (RFC 8410). */
const head = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key of a simulated device: drawn from its name, so that the road is the same when it is walked again. */
export function demoKey(name: string): DemoKey {
  const seed = createHash('sha256').update(`demo key of ${name}`).digest();
  const secret = createPrivateKey({ key: Buffer.concat([head, seed]), format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(secret).export({ format: 'jwk' });
  return {
    key: Buffer.from(x, 'base64url').toString('hex'),
    sign: (text) => sign(null, Buffer.from(text), secret).toString('hex'),
  };
}
