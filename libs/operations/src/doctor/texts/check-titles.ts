import type { CheckName } from '../finding.ts';

/** What is looked at, in a few words. */
export const checkTitles: Readonly<Record<CheckName, string>> = {
  configuration: 'configuration',
  'data-folder': 'data folder',
  disk: 'room on the disk',
  'secret-files': 'secrets are closed',
  port: 'port',
  clock: 'clock',
  database: 'database answers',
  roles: 'roles and privileges',
  schema: 'schema of this version',
  settings: 'database waits for the disk',
  queue: 'queue',
  work: 'work is taken up',
  'mail-server': 'mail server',
  'mail-sender': 'sender of mails (SPF, DKIM, DMARC)',
  mails: 'mails leave',
  backup: 'backup of last night',
  log: 'log of who did what',
  ledgers: 'ledgers of sessions',
  record: 'rest of the record',
  address: 'public address',
  memory: 'memory',
};
