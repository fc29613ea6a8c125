import { createHash } from 'node:crypto';
import { StartError } from '#problem';
import { DatabaseReading, fillDatabase, migrate, proveRecord } from '#store';
import type { BackupProof, TableSum } from './backup-contents.ts';
import { BackupReading } from './read-backup.ts';

/**
 * Fills an empty database from a backup, reads it back table by table, brings its schema up to date and recomputes its
 * record. What comes out is the backup, byte for byte, or an error.
 * @throws StartError naming the tables or the records that are not what they were
 */
export async function takeIn(path: string, ownerUrl: string): Promise<BackupProof> {
  const reading = await fillFromBackup(path, ownerUrl);
  const { about } = reading;
  const found = await sumsOf(ownerUrl);
  const other = reading.sums.tables.filter(({ table, sha256 }) => found.get(table)?.sha256 !== sha256);
  if (other.length > 0 || found.size !== reading.sums.tables.length) {
    const names = other.map(({ table }) => table).join(', ');
    throw new StartError(`${path} does not give back what was saved. Tables that differ: ${names}.`);
  }
  await migrate(ownerUrl);
  const record = await proveRecord(ownerUrl);
  const wrong = record.kinds.flatMap(({ kind, wrong: ids }) => ids.map((id) => `${kind}: ${id}`));
  if (wrong.length > 0) {
    throw new StartError(
      `The record in ${path} does not hold: what its hashes stand for was something else.\n${wrong.map((line) => `  ${line}`).join('\n')}`,
    );
  }
  const bytes = reading.sums.tables.reduce((sum, table) => sum + table.bytes, 0);
  return { about, tables: found.size, bytes, record };
}

/** Fills an empty database from a backup; its schema is that of the backup then, however old. */
export async function fillFromBackup(path: string, ownerUrl: string): Promise<BackupReading> {
  const reading = await BackupReading.open(path);
  await fillDatabase(ownerUrl, {
    migrations: reading.about.migrations,
    tables: () => reading.tables(),
    counters: () => reading.sums.counters,
  });
  return reading;
}

async function sumsOf(ownerUrl: string): Promise<ReadonlyMap<string, TableSum>> {
  return DatabaseReading.with(ownerUrl, async (reading) => {
    const sums = new Map<string, TableSum>();
    for (const { name } of reading.tables) {
      const hash = createHash('sha256');
      let bytes = 0;
      for await (const chunk of reading.rows(name)) {
        hash.update(chunk);
        bytes += chunk.length;
      }
      sums.set(name, { table: name, bytes, sha256: hash.digest('hex') });
    }
    return sums;
  });
}
