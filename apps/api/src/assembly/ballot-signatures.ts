import { createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { ballotText, isSoundKey } from '#assembly';
import type { BallotToSign } from '#assembly';

/** As many keys as halls that are in session at once have devices. */
const mostKeys = 5000;

/** Checks signatures in the threads of the platform: whoever waits for a page does not wait for them. */
export class BallotSignatures {
  private readonly keys = new Map<string, KeyObject | null>();

  /** Whether a device with this key has signed this ballot. */
  async valid(key: string, ballot: BallotToSign, signature: string): Promise<boolean> {
    return this.validText(key, ballotText(ballot), signature);
  }

  /** Whether a key has signed a text. */
  async validText(key: string, text: string, signature: string): Promise<boolean> {
    const object = this.keyOf(key);
    if (object === null) return false;
    return new Promise((resolve) => {
      verify(null, Buffer.from(text), object, Buffer.from(signature, 'hex'), (error, valid) =>
        resolve(error === null && valid),
      );
    });
  }

  private keyOf(key: string): KeyObject | null {
    const known = this.keys.get(key);
    if (known !== undefined) return known;
    if (this.keys.size >= mostKeys) this.keys.clear();
    const made = publicKey(key);
    this.keys.set(key, made);
    return made;
  }
}

function publicKey(key: string): KeyObject | null {
  if (!isSoundKey(key)) return null;
  try {
    const x = Buffer.from(key, 'hex').toString('base64url');
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  } catch {
    return null;
  }
}
