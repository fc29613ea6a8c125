import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '#config';

const cipher = 'aes-256-gcm';
const [ivBytes, tagBytes] = [12, 16];

/**
 * The one secret of an installation: seals what must be readable again but not by whoever has the database alone,
 * and marks what the browser keeps for us. From `SECRET_KEY`, or from `secret-key` in the data folder, which is made
 * at the first use. Every purpose has a key of its own, derived by HKDF.
 */
export class SecretKey {
  private root: Buffer | null = null;

  constructor(private readonly config: Pick<Config, 'secretKey' | 'dataDir'>) {}

  /** The text, encrypted and authenticated (AES-256-GCM); it opens only for the same purpose and owner. */
  seal(text: string, purpose: string, owner: string): string {
    const iv = randomBytes(ivBytes);
    const sealing = createCipheriv(cipher, this.keyFor(purpose), iv).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
    return Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString('base64url');
  }

  /** The text that was sealed; null when it was changed, moved to another owner, or sealed with another key. */
  open(sealed: string, purpose: string, owner: string): string | null {
    const bytes = Buffer.from(sealed, 'base64url');
    if (bytes.length < ivBytes + tagBytes) return null;
    try {
      const opening = createDecipheriv(cipher, this.keyFor(purpose), bytes.subarray(0, ivBytes))
        .setAAD(Buffer.from(owner))
        .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
      return opening.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + opening.final('utf8');
    } catch {
      return null;
    }
  }

  /** A mark that only this installation can make (HMAC-SHA-256, base64url). */
  mark(text: string, purpose: string): string {
    return createHmac('sha256', this.keyFor(purpose)).update(text).digest('base64url');
  }

  /** Whether the mark is ours; takes the same time for every wrong one. */
  isMark(mark: string, text: string, purpose: string): boolean {
    const [given, right] = [Buffer.from(mark), Buffer.from(this.mark(text, purpose))];
    return given.length === right.length && timingSafeEqual(given, right);
  }

  private keyFor(purpose: string): Buffer {
    this.root ??= Buffer.from(this.config.secretKey ?? keyInFolder(this.config.dataDir));
    return Buffer.from(hkdfSync('sha256', this.root, '', `gnlc ${purpose}`, 32));
  }
}

/** The key that lies in the data folder; of processes that come at once, one makes it and all read it. */
function keyInFolder(folder: string): string {
  const file = join(folder, 'secret-key');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    mkdirSync(folder, { recursive: true });
    const draft = `${file}-${randomBytes(6).toString('hex')}`;
    writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
    try {
      // Unlike a rename, a link fails when another process was faster, and nobody ever sees half a key.
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft);
    }
    return readFileSync(file, 'utf8').trim();
  }
}
