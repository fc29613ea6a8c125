import { RouteConfig } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Bytes of a body, where an endpoint does not ask for more. */
const usualBody = 256_000;
/** Bytes of a body that carries a file. */
const fileBody = 6_000_000;

/** The endpoint takes a file in its body; every other one takes 256 kB. */
export const TakesFile = (bytes = fileBody) => RouteConfig({ bodyLimit: bytes });

/** What the server waits for, and for how long: nobody holds a connection open by being slow. */
export const serverLimits = {
  bodyLimit: usualBody,
  /** Milliseconds for a whole request: a file of six megabytes over a thin line, and no longer. */
  requestTimeout: 120_000,
  /** Milliseconds between two requests of one connection; longer than proxies in front of us wait. */
  keepAliveTimeout: 72_000,
  maxRequestsPerSocket: 0,
  http: {
    /** Milliseconds for the head of a request. */
    headersTimeout: 10_000,
    maxHeaderSize: 16_384,
    connectionsCheckingInterval: 2_000,
  },
  routerOptions: { maxParamLength: 120 },
} as const;

/** Connections of one process; what comes on top waits for a free one. */
const mostConnections = 10_000;

interface ConfiguredRoute {
  readonly config?: { readonly bodyLimit?: number };
  bodyLimit?: number;
}

/** Gives endpoints with `TakesFile` their larger limit, and the server its number of connections. */
export function keepLimits(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRoute', (route: ConfiguredRoute) => {
    if (route.config?.bodyLimit !== undefined) route.bodyLimit = route.config.bodyLimit;
  });
  fastify.server.maxConnections = mostConnections;
  // What a client expects beyond `100-continue` is no reason to turn it away with an empty answer.
  fastify.server.on('checkExpectation', (request, response) =>
    fastify.server.emit('request', request, response),
  );
}
