import { randomUUID } from 'node:crypto';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import { ConsoleLogger } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import type { ProblemParams } from '#problem';
import { AppModule } from '../app.module.ts';
import { LanguagePacks } from '../languages/language-packs.ts';
import { serveMetrics } from '../operations/serve-metrics.ts';
import type { AppOptions } from './app-options.ts';
import { keepLimits, serverLimits } from './limits.ts';
import { takeFiles } from './file-body.ts';
import { logLevelsFrom } from './log-levels-from.ts';
import { sendProblem } from './problem.filter.ts';
import { bareHeaders, sendSecurityHeaders } from './security-headers.ts';
import type { GnlcRequest } from './request-context.ts';
import { traceRequests } from './trace-requests.ts';

/** The service as a Nest application, ready to listen; a bench adds endpoints of its own to its module. */
export async function createApp(
  options: AppOptions,
  module: DynamicModule = AppModule.with(options),
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    genReqId: () => randomUUID(),
    trustProxy: options.config.trustProxy,
    ...serverLimits,
    // What the router refuses reaches neither a hook nor the filter.
    frameworkErrors: (error: unknown, request: GnlcRequest, reply: FastifyReply) => {
      giveReader(request);
      sendProblem(error, request, reply.headers(bareHeaders));
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new ConsoleLogger({
      json: options.config.production,
      logLevels: logLevelsFrom(options.chatty ? options.config.logLevel : 'warn'),
    }),
    abortOnError: false,
  });
  if (options.config.traces !== null) traceRequests(app);
  keepLimits(app);
  takeFiles(app);
  const packs = app.get(LanguagePacks);
  const giveReader = (request: GnlcRequest): void => {
    const language = packs.languageFor(request.headers['accept-language'] ?? '');
    const problemText = (code: string, params: ProblemParams) => packs.problemText(code, params, language);
    request.reader = { language, problemText };
  };
  // Before anything can refuse the request: a refusal is said in the reader's language too.
  adapter.getInstance().addHook('onRequest', (request: GnlcRequest, _reply, done) => {
    giveReader(request);
    done();
  });
  await app.register(fastifyCookie);
  await sendSecurityHeaders(app, options.config.publicUrl);
  // Event streams must leave at once: they are excluded by their type.
  await app.register(fastifyCompress, {
    customTypes: /^(text\/(?!event-stream)|application\/(json|problem\+json|javascript|x-ndjson)|image\/svg)/,
  });
  serveMetrics(app, options.config);
  app.setGlobalPrefix('api');
  return app;
}
