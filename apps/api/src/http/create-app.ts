import { randomUUID } from 'node:crypto';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemParams } from '#problem';
import { AppModule } from '../app.module.ts';
import { LanguagePacks } from '../languages/language-packs.ts';
import type { AppOptions } from './app-options.ts';
import { sendProblem } from './problem.filter.ts';
import type { GnlcRequest } from './request-context.ts';

/** The service as a Nest application, ready to listen. */
export async function createApp(options: AppOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    genReqId: () => randomUUID(),
    trustProxy: 'loopback',
    bodyLimit: 6_000_000,
    // What the router refuses never reaches the filter.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      void sendProblem(error, request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(options), adapter, {
    logger: new ConsoleLogger({
      json: options.config.production,
      logLevels: options.chatty ? ['log', 'warn', 'error', 'fatal'] : ['warn', 'error', 'fatal'],
    }),
    abortOnError: false,
  });
  const packs = app.get(LanguagePacks);
  // Before anything can refuse the request: a refusal is said in the reader's language too.
  adapter.getInstance().addHook('onRequest', (request: GnlcRequest, _reply, done) => {
    const language = packs.languageFor(request.headers['accept-language'] ?? '');
    const problemText = (code: string, params: ProblemParams) => packs.problemText(code, params, language);
    request.reader = { language, problemText };
    done();
  });
  await app.register(fastifyCookie);
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: options.config.publicUrl.startsWith('https:') && { maxAge: 31_536_000 },
  });
  // Event streams must leave at once: they are excluded by their type.
  await app.register(fastifyCompress, {
    customTypes: /^(text\/(?!event-stream)|application\/(json|problem\+json|javascript|x-ndjson)|image\/svg)/,
  });
  app.setGlobalPrefix('api');
  return app;
}
