import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';
import { tarBlock, tarHead, tarPadding } from './tar-block.ts';

/** Writes a `.tar.gz` that only its owner can read, file after file, and forces it onto the disk. */
export class ArchiveWriter {
  private readonly gzip = createGzip({ level: constants.Z_BEST_SPEED });
  private readonly hash = createHash('sha256');
  private readonly written: Promise<void>;
  private bytes = 0;
  private failure: Error | null = null;

  constructor(
    private readonly path: string,
    private readonly at: Date,
  ) {
    const seen = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        this.hash.update(chunk);
        this.bytes += chunk.length;
        done(null, chunk);
      },
    });
    this.written = pipeline(this.gzip, seen, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    this.written.catch((error: Error) => (this.failure = error));
  }

  /** Adds a file and waits until there is room for more. */
  async add(name: string, content: Buffer): Promise<void> {
    await this.write(tarHead({ name, size: content.length }, this.at));
    await this.write(content);
    await this.write(tarPadding(content.length));
  }

  private async write(bytes: Buffer): Promise<void> {
    if (this.failure) throw this.failure;
    if (bytes.length === 0 || this.gzip.write(bytes)) return;
    // A disk that is full never drains.
    await Promise.race([once(this.gzip, 'drain'), this.written]);
  }

  /** Ends the archive and gives its size and SHA-256 (hex). */
  async close(): Promise<{ readonly bytes: number; readonly sha256: string }> {
    await this.write(Buffer.alloc(2 * tarBlock));
    this.gzip.end();
    await this.written;
    const file = await open(this.path, 'r');
    await file.sync().finally(() => file.close());
    return { bytes: this.bytes, sha256: this.hash.digest('hex') };
  }

  /** Gives up what was begun. */
  async abort(): Promise<void> {
    this.gzip.destroy();
    await this.written.catch(() => undefined);
  }
}
