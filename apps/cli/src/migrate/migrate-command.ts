import { parseArgs } from 'node:util';
import { readConfig } from '#config';
import { prepareQueueTables } from '#jobs';
import { failureText, StartError } from '#problem';
import { migrate, openServer, withClient } from '#store';
import { isUsageError } from '../ranking/usage-error.ts';
import { processTerminal } from '../ranking/terminal.ts';
import type { Terminal } from '../ranking/terminal.ts';

const usage = `gnlc migrate

Brings the database up to the schema of this version; the version before goes on serving meanwhile. Needs the role that owns
the tables: DATABASE_OWNER_URL where the database is given.
`;

/** Applies the migrations that are missing; exit code 0 when the schema is the one of this version. */
export async function migrateCommand(
  argv: readonly string[],
  terminal: Terminal = processTerminal,
  env?: NodeJS.ProcessEnv,
): Promise<number> {
  try {
    parseArgs({ args: [...argv], options: {} });
    const server = await openServer(readConfig(env), (message) => terminal.err(`${message}\n`));
    try {
      if (server.ownerUrl === null)
        throw new StartError('Give the address under the role that owns the tables in DATABASE_OWNER_URL.');
      const began = performance.now();
      const applied = await migrate(server.ownerUrl);
      await withClient(server.ownerUrl, (owner) =>
        prepareQueueTables(owner, new URL(server.appUrl).username),
      );
      const seconds = ((performance.now() - began) / 1_000).toFixed(1);
      terminal.out(
        applied.length === 0
          ? 'The schema is the one of this version.\n'
          : `${applied.map((name) => `applied ${name}\n`).join('')}${applied.length} migrations in ${seconds} s.\n`,
      );
      return 0;
    } finally {
      await server.stop();
    }
  } catch (error) {
    terminal.err(isUsageError(error) ? `${error.message}\n\n${usage}` : `${failureText(error)}\n`);
    return isUsageError(error) ? 2 : 1;
  }
}
