import { createHash, timingSafeEqual } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#config';
import { MetricsService } from './metrics.service.ts';

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
const own = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * Serves figures at `/metrics`: to whoever shows the token or, where none is set, to this machine alone. A reverse proxy on
 * this machine says for whom it asks, and is answered as that one would be.
 */
export function serveMetrics(
  app: NestFastifyApplication,
  { metricsToken }: Pick<Config, 'metricsToken'>,
): void {
  const metrics = app.get(MetricsService);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    metrics.requests.note(
      request.method,
      request.routeOptions.url,
      reply.statusCode,
      reply.elapsedTime / 1_000,
    );
    done();
  });
  const mayRead = ({ headers, socket }: FastifyRequest): boolean => {
    if (metricsToken !== null)
      return timingSafeEqual(sha256(headers.authorization ?? ''), sha256(`Bearer ${metricsToken}`));
    const passedOn = headers['x-forwarded-for'] ?? headers['forwarded'] ?? headers['via'];
    return passedOn === undefined && own.has(socket.remoteAddress ?? '');
  };
  fastify.get(
    '/metrics',
    { schema: { hide: true } } as object,
    async (request: FastifyRequest, reply: FastifyReply) => {
      // As if there were nothing: whether it is measured here is nobody's business either.
      if (!mayRead(request)) return reply.callNotFound();
      return reply
        .header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(await metrics.text());
    },
  );
}
