import type { BackupProof } from '#operations';

const names: Readonly<Record<string, string>> = {
  rolls: 'rolls',
  settings: 'signed settings',
  submissions: 'submissions',
  profiles: 'frozen profiles',
  runs: 'reports of runs',
  decisions: 'merged rankings',
  'plan-inputs': 'inputs of plans',
  'plan-versions': 'versions of plans',
  uploads: 'files of cities',
  mandates: 'letters of mandate',
  ledgers: 'ledgers',
  audit: 'entries of the log',
};

/** What was recomputed from a backup that was restored, in lines. */
export function proofText({ about, tables, bytes, record }: BackupProof): string {
  const counted = record.kinds
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${names[kind]}`);
  return [
    `As of ${about.at}, made by version ${about.service} on PostgreSQL ${about.postgres}.`,
    `Restored and read back: ${tables} tables, ${megabytes(bytes)}, byte for byte.`,
    `Recomputed, all as their hashes say: ${counted.join(', ') || 'nothing yet'}.`,
    ...record.ledgers.map(({ assembly, number, hash }) => `Ledger ${assembly}: line ${number}, ${hash}`),
    `Log of who did what: entry ${record.audit.number}, ${record.audit.hash}`,
    '',
  ].join('\n');
}

/** Bytes as megabytes, with one digit. */
export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
