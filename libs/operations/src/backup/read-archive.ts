import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { StartError } from '#problem';
import { readTarHead, tarBlock, tarPadding } from './tar-block.ts';

/** A file of an archive. */
export interface ArchivedFile {
  readonly name: string;
  readonly content: Buffer;
}

/** No file of ours is larger: what says so is none of ours, and would be held as a whole. */
const largest = 64 * 1_048_576;

/**
 * The files of a `.tar.gz`, one at a time.
 * @throws StartError where it is cut, changed or no such archive
 */
export async function* readArchive(path: string): AsyncGenerator<ArchivedFile> {
  const unpacked = createGunzip();
  createReadStream(path)
    .on('error', (error) => unpacked.destroy(error))
    .pipe(unpacked);
  const bytes = new ByteReader(unpacked, path);
  for (;;) {
    const head = readTarHead(await bytes.take(tarBlock));
    if (head === null) return;
    if (head === undefined || head.size > largest) throw broken(path);
    const content = await bytes.take(head.size);
    await bytes.take(tarPadding(head.size).length);
    yield { name: head.name, content };
  }
}

const broken = (path: string): StartError =>
  new StartError(`${path} is no whole backup: it is cut, or was changed.`);

/** Bytes of a stream by number. */
class ByteReader {
  private readonly chunks: AsyncIterator<Buffer>;
  private left: Buffer = Buffer.alloc(0);

  constructor(
    stream: AsyncIterable<Buffer>,
    private readonly path: string,
  ) {
    this.chunks = stream[Symbol.asyncIterator]();
  }

  async take(count: number): Promise<Buffer> {
    const parts = [this.left];
    let have = this.left.length;
    while (have < count) {
      const { value, done } = await this.next();
      if (done) throw broken(this.path);
      parts.push(value);
      have += value.length;
    }
    const all = parts.length === 1 ? this.left : Buffer.concat(parts);
    this.left = all.subarray(count);
    return all.subarray(0, count);
  }

  private async next(): Promise<IteratorResult<Buffer>> {
    try {
      return await this.chunks.next();
    } catch (error) {
      if (/^Z_|^ERR_STREAM|^ZLIB/.test((error as NodeJS.ErrnoException).code ?? '')) throw broken(this.path);
      throw error;
    }
  }
}
