import type { FastifyReply, FastifyRequest } from 'fastify';

/** Bytes of a refused body that are still taken in, to be thrown away; who sends more is cut off. */
const thrownAway = 32_000_000;

/**
 * Lets the sender of a body that is too large finish: a connection that is closed on unread bytes is reset, and the
 * answer that is already on its way gets lost with it. A body that says that it is larger still is not waited for.
 */
export function takeRefusedBody({ headers, raw }: FastifyRequest, reply: FastifyReply): void {
  if (Number(headers['content-length'] ?? 0) > thrownAway) return;
  void reply.removeHeader('connection');
  let left = thrownAway;
  raw.on('data', (part: Buffer) => {
    left -= part.length;
    if (left < 0) raw.destroy();
  });
  raw.resume();
}
