import { setTimeout as sleep } from 'node:timers/promises';
import { address } from './checks/address.ts';
import { clock, database, roles, schema, settings } from './checks/database.ts';
import { dataFolder, disk, memory, port, secretFiles } from './checks/machine.ts';
import { mailSender, mailServer } from './checks/mail.ts';
import { ledgers, log, record } from './checks/record.ts';
import { backup, mails, queue, work } from './checks/work.ts';
import { bad, checkNames, good, unknown } from './finding.ts';
import type { CheckName, Finding, Verdict } from './finding.ts';
import type { Check, Place } from './place.ts';

const checks: Readonly<Record<CheckName, Check>> = {
  // Whoever has a place has read its configuration.
  configuration: async () => good,
  'data-folder': dataFolder,
  disk,
  'secret-files': secretFiles,
  port,
  clock,
  database,
  roles,
  schema,
  settings,
  queue,
  work,
  'mail-server': mailServer,
  'mail-sender': mailSender,
  mails,
  backup,
  log,
  ledgers,
  record,
  address,
  memory,
};

/** Checks that need the database; when it does not answer, one finding says so and not ten. */
const needDatabase: ReadonlySet<CheckName> = new Set([
  'roles',
  'schema',
  'settings',
  'queue',
  'work',
  'mails',
  'backup',
  'log',
  'ledgers',
  'record',
]);

/** Milliseconds that one check may take. */
const patience = 30_000;

/** The number by which people call a check. */
export const checkNumber = (check: CheckName): number => checkNames.indexOf(check) + 1;

/** Looks at these things, all of them when none is named; no check keeps another from its result. */
export async function examine(
  place: Place,
  names: readonly CheckName[] = checkNames,
): Promise<readonly Finding[]> {
  const reached = await place.database().then(
    () => true,
    () => false,
  );
  return Promise.all(
    names.map(async (check) => ({
      number: checkNumber(check),
      check,
      ...(reached || !needDatabase.has(check) ? await verdictOf(check, place) : unknown('database-first')),
    })),
  );
}

async function verdictOf(check: CheckName, place: Place): Promise<Verdict> {
  try {
    return await Promise.race([
      checks[check](place),
      sleep(patience, unknown('check-slow', { seconds: patience / 1_000 }), { ref: false }),
    ]);
  } catch (error) {
    const reason = (error as Error).message || (error as NodeJS.ErrnoException).code || String(error);
    return check === 'database'
      ? bad('database-unreachable', { reason })
      : unknown('check-failed', { reason });
  }
}
