import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

/** How an answer differs from an honest one. */
export interface Dishonesty {
  readonly origin?: string;
  readonly challenge?: string;
  /** False: nobody unlocked the device. */
  readonly verified?: boolean;
  readonly counter?: number;
  readonly userHandle?: string;
}

interface Asked {
  readonly challenge: string;
}

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();
const base64url = (data: Buffer | string): string => Buffer.from(data).toString('base64url');

/** A CBOR text, byte string or map (RFC 8949), as far as WebAuthn needs them. */
function cborHead(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  return length < 256
    ? Buffer.from([(major << 5) | 24, length])
    : Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
}
const cborInt = (value: number): Buffer => (value >= 0 ? cborHead(0, value) : cborHead(1, -1 - value));
const cborBytes = (bytes: Buffer): Buffer => Buffer.concat([cborHead(2, bytes.length), bytes]);
const cborText = (text: string): Buffer => Buffer.concat([cborHead(3, text.length), Buffer.from(text)]);
const cborMap = (pairs: readonly (readonly [Buffer, Buffer])[]): Buffer =>
  Buffer.concat([cborHead(5, pairs.length), ...pairs.flat()]);

/** A device with one passkey (ES256), as honest as it is told to be. */
export class SoftwarePasskey {
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private readonly credential = randomBytes(32);
  private counter = 0;

  constructor(
    private readonly origin: string,
    private readonly rpId: string,
  ) {}

  get id(): string {
    return base64url(this.credential);
  }

  private clientData(type: string, asked: Asked, how: Dishonesty): Buffer {
    const { origin = this.origin, challenge = asked.challenge } = how;
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  private authenticatorData(flags: number, { counter }: Dishonesty): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter ?? (this.counter += 1));
    return Buffer.concat([sha256(this.rpId), Buffer.from([flags]), count]);
  }

  /** The answer to creation options. */
  made(asked: Asked, how: Dishonesty = {}): object {
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const key = cborMap([
      [cborInt(1), cborInt(2)],
      [cborInt(3), cborInt(-7)],
      [cborInt(-1), cborInt(1)],
      [cborInt(-2), cborBytes(Buffer.from(x, 'base64url'))],
      [cborInt(-3), cborBytes(Buffer.from(y, 'base64url'))],
    ]);
    const flags = how.verified === false ? 0x41 : 0x45;
    const authData = Buffer.concat([
      this.authenticatorData(flags, how),
      Buffer.alloc(16),
      Buffer.from([0, this.credential.length]),
      this.credential,
      key,
    ]);
    const attestationObject = cborMap([
      [cborText('fmt'), cborText('none')],
      [cborText('attStmt'), cborMap([])],
      [cborText('authData'), cborBytes(authData)],
    ]);
    return this.answer({
      clientDataJSON: base64url(this.clientData('webauthn.create', asked, how)),
      attestationObject: base64url(attestationObject),
      transports: ['internal'],
    });
  }

  /** The answer to request options. */
  proof(asked: Asked, how: Dishonesty = {}): object {
    const clientData = this.clientData('webauthn.get', asked, how);
    const data = this.authenticatorData(how.verified === false ? 0x01 : 0x05, how);
    const signature = createSign('sha256')
      .update(Buffer.concat([data, sha256(clientData)]))
      .sign(this.keys.privateKey);
    return this.answer({
      clientDataJSON: base64url(clientData),
      authenticatorData: base64url(data),
      signature: base64url(signature),
      ...(how.userHandle !== undefined && { userHandle: base64url(how.userHandle) }),
    });
  }

  private answer(response: object): object {
    return { id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {}, response };
  }
}
