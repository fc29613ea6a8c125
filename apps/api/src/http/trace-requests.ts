import type { FastifyReply } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { beginStep } from '#tracing';
import type { OpenStep } from '#tracing';
import type { GnlcRequest } from './request-context.ts';

/**
 * Makes every request a step of a trace. A trace that a stranger names is not continued: who asks decides neither how long a
 * trace gets nor whether it is recorded.
 */
export function traceRequests(app: NestFastifyApplication): void {
  const steps = new WeakMap<GnlcRequest, OpenStep>();
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request: GnlcRequest, _reply: FastifyReply, done: () => void) => {
    const { method, id, routeOptions } = request;
    const step = beginStep({ kind: 'request', method, route: routeOptions.url ?? null, id });
    if (step === null) return done();
    steps.set(request, step);
    return step.within(done);
  });
  // The body has come in by events of the connection, which know nothing of the step.
  fastify.addHook('preValidation', (request: GnlcRequest, _reply: FastifyReply, done: () => void) => {
    const step = steps.get(request);
    return step ? step.within(done) : done();
  });
  fastify.addHook('onResponse', (request: GnlcRequest, reply: FastifyReply, done: () => void) => {
    steps.get(request)?.end({ status: reply.statusCode });
    done();
  });
}
