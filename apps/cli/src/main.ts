import { failureText } from '#problem';
import { isUsageError } from './ranking/usage-error.ts';

/** A command gets its arguments and gives the exit code. */
type Command = (argv: readonly string[]) => Promise<number> | number;

/** Loaded when asked for: ranking and verifying need no server, and start at once. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  backup: async () => (await import('./backup/backup-command.ts')).backupCommand,
  demo: async () => (await import('./demo/demo-command.ts')).demoCommand,
  doctor: async () => (await import('./doctor/doctor-command.ts')).doctorCommand,
  migrate: async () => (await import('./migrate/migrate-command.ts')).migrateCommand,
  plan: async () => (await import('./plan/plan-command.ts')).planCommand,
  rank: async () => (await import('./ranking/rank-command.ts')).rankCommand,
  'rank-sets': async () => (await import('./ranking/rank-sets-command.ts')).rankSetsCommand,
  restore: async () => (await import('./backup/restore-command.ts')).restoreCommand,
  select: async () => (await import('./ranking/select-command.ts')).selectCommand,
  verify: async () => (await import('./verify/verify-command.ts')).verifyCommand,
  'verify-audit': async () => (await import('./audit/verify-audit-command.ts')).verifyAuditCommand,
};

const usage = `gnlc <command>

  rank FILE          rank areas from a file of preferences
  rank-sets FILE     rank confidence sets of independent scores
  plan draft FILE    draft a work plan from a decision and its offers
  select FILE        budgeted selection from a Pabulib file
  verify BUNDLE      check a published bundle, without server or network
  verify-audit FILE  check an exported audit log, without server or network
  backup [FOLDER]    save the database, prove the file by restoring it, take it elsewhere
  restore FILE       put a backup in the place of the database (--check: only prove it)
  migrate            bring the database up to the schema of this version
  doctor             say what is wrong with this installation and what to do
  demo               walk the whole road on simulated answers, then serve (--exit: then stop; --json)
`;

async function main(name: string | undefined, argv: readonly string[]): Promise<number> {
  const load = name === undefined ? undefined : commands[name];
  if (load) return (await load())(argv);
  process.stderr.write(usage);
  return name === undefined || name === '--help' ? 0 : 2;
}

const [name, ...argv] = process.argv.slice(2);
process.exitCode = await main(name, argv).catch((error: unknown) => {
  const wrongCall = isUsageError(error);
  process.stderr.write(wrongCall ? `${error.message}\n\n${usage}` : `${failureText(error)}\n`);
  return wrongCall ? 2 : 1;
});
