import type { Config } from '#config';
import { embeddedServer } from './embedded-server.ts';

/** A database server to work with. */
export interface DatabaseServer {
  /** Serving role. */
  readonly appUrl: string;
  /** Role that migrates; null on a given server whose owner was not named. */
  readonly ownerUrl: string | null;
  /** Whether it stops with this process. */
  readonly owned: boolean;
  /** Stops the server when this process started it; safe to call twice. */
  stop(): Promise<void>;
}

/**
 * The server of DATABASE_URL, or our own below the data folder, started when it does not run.
 * @param say gets what whoever started the service should know, in sentences
 * @throws StartError with what to do
 */
export async function openServer(
  config: Pick<Config, 'databaseUrl' | 'databaseOwnerUrl' | 'dataDir'>,
  say: (message: string) => void,
): Promise<DatabaseServer> {
  if (config.databaseUrl === null) return embeddedServer(config.dataDir, say);
  return {
    appUrl: config.databaseUrl,
    ownerUrl: config.databaseOwnerUrl,
    owned: false,
    stop: () => Promise.resolve(),
  };
}
