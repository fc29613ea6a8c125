import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { packageRoot, withPort } from '#config';
import type { Config } from '#config';
import { prepareQueueTables } from '#jobs';
import { StartError } from '#problem';
import { assertMigrated, assertServingRole, freePort, migrate, openServer, withClient } from '#store';
import type { DatabaseServer } from '#store';
import { startTracing } from '#tracing';
import { createApp } from './http/create-app.ts';
import { serveWebApp } from './http/web-app.ts';

/** Milliseconds that requests have to end when the service stops. */
const patience = 3_000;

/** How a process takes part in the service. */
export interface StartOptions {
  readonly config: Config;
  /** True: do jobs in this process. */
  readonly workers: boolean;
  /** True: answer requests; `later`: from when it is told to. */
  readonly listen: boolean | 'later';
  /** True: another port when the wanted one is taken. */
  readonly anyPort: boolean;
  readonly chatty: boolean;
  /** Told about anything out of the ordinary. */
  readonly say: (message: string) => void;
}

/** A running part of the service. */
export interface RunningService {
  readonly app: NestFastifyApplication;
  /** Origin under which people reach it. */
  readonly url: string;
  /** Answers requests from now on, where it was to do so later. */
  listen(): Promise<void>;
  /** Ends requests, jobs and, where this process keeps it, the database; in this order. */
  stop(): Promise<void>;
}

/** Opens the database, builds the application and, if asked to, listens. */
export async function startService(options: StartOptions): Promise<RunningService> {
  const { config, say } = options;
  const stopTracing = await traceWhereAsked(options);
  const server = await openServer(config, say);
  let app: NestFastifyApplication | null = null;
  try {
    await prepareDatabase(server);
    const port =
      options.anyPort || config.port === 0 ? await freePort(config.port, config.host) : config.port;
    const service = withPort(config, port);
    const made = await createApp({
      config: service,
      servingUrl: server.appUrl,
      workers: options.workers,
      chatty: options.chatty,
    });
    app = made;
    if (options.listen !== false) await serveWebApp(made, join(packageRoot, 'dist/web'));
    const stop = (): Promise<void> =>
      closeApp(made)
        .finally(stopTracing)
        .finally(() => server.stop());
    const listen = (): Promise<void> => listenOn(made, port, config.host);
    if (options.listen === true) await listen();
    else await made.init();
    return { app: made, url: service.publicUrl, listen, stop };
  } catch (error) {
    // Before its database: connections that are cut off would end the process with another word than this one.
    if (app !== null) await closeApp(app).catch(() => undefined);
    await stopTracing();
    await server.stop();
    throw error;
  }
}

async function listenOn(app: NestFastifyApplication, port: number, host: string): Promise<void> {
  await app.listen(port, host).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new StartError(
      `Another program has port ${port}. Find it with: ss -ltnp | grep :${port}   Stop it, or set PORT to another one.`,
    );
  });
}

/** Records what this process does where the configuration names a receiver; gives what ends it. */
async function traceWhereAsked({ config, say }: StartOptions): Promise<() => Promise<void>> {
  if (config.traces === null) return () => Promise.resolve();
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  return startTracing(config.traces, version, (reason) => say(`traces do not arrive: ${reason}`));
}

/** Lets requests end, and cuts off those that do not come to an end. */
async function closeApp(app: NestFastifyApplication): Promise<void> {
  const cut = setTimeout(() => app.getHttpServer().closeAllConnections(), patience);
  await app.close().finally(() => clearTimeout(cut));
}

/** Brings the schema up to date, where this process knows its owner, and refuses a role that is not bound by it. */
async function prepareDatabase({ appUrl, ownerUrl }: DatabaseServer): Promise<void> {
  if (ownerUrl === null) await assertMigrated(appUrl);
  else {
    await migrate(ownerUrl);
    await withClient(ownerUrl, (owner) => prepareQueueTables(owner, new URL(appUrl).username));
  }
  await assertServingRole(appUrl);
}

/** Stops once on the first signal and ends with `code`; a second signal, a second later, ends the process at once. */
export function stopOnSignal(stop: () => Promise<void>, code = 0): void {
  let stoppingSince: number | null = null;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // One Ctrl-C may arrive twice: from the terminal, and passed on by npm.
      if (stoppingSince !== null && performance.now() - stoppingSince < 1_000) return;
      if (stoppingSince !== null) process.exit(130);
      stoppingSince = performance.now();
      void stop().then(
        () => process.exit(code),
        () => process.exit(1),
      );
    });
  }
}
