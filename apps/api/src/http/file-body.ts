import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Problem } from '#problem';

/** A file as it came. */
export interface FileBody {
  readonly content: Uint8Array;
  /** SHA-256, hex. */
  readonly sha256: string;
}

/** Files that this process takes in at once: together they must fit into its memory. */
const mostAtOnce = 12;
let arriving = 0;

/** Hands the body of a file on unread: who sends it is known before its first byte is kept. */
export function takeFiles(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addContentTypeParser(
      'application/octet-stream',
      (_request: unknown, payload: IncomingMessage, done: (error: null, body: IncomingMessage) => void) =>
        done(null, payload),
    );
}

/**
 * Reads the body of a file; what is larger than the limit is not read to its end.
 * @throws Problem `invalid/upload-missing`, `invalid/upload-empty`, `too-large/upload-over-limit`, `unavailable/uploads-busy`
 */
export async function readFileBody(body: unknown, limit: number): Promise<FileBody> {
  if (!isStream(body)) throw new Problem('invalid', 'upload-missing');
  if (arriving >= mostAtOnce) throw new Problem('unavailable', 'uploads-busy', {}, [], { retryAfter: 10 });
  arriving += 1;
  try {
    const hash = createHash('sha256');
    const parts: Buffer[] = [];
    let length = 0;
    // What is refused is taken in to its end by whoever answers, or the answer would not arrive.
    for await (const part of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > limit)
        throw new Problem('too-large', 'upload-over-limit', { megabytes: limit / 1_000_000 });
      hash.update(part);
      parts.push(part);
    }
    if (length === 0) throw new Problem('invalid', 'upload-empty');
    return { content: Buffer.concat(parts), sha256: hash.digest('hex') };
  } finally {
    arriving -= 1;
  }
}

/** Whether a body is a file that nobody has read yet. */
export function isStream(body: unknown): body is Readable {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
