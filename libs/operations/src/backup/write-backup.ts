import { createHash } from 'node:crypto';
import { DatabaseReading } from '#store';
import { ArchiveWriter } from './archive-writer.ts';
import { aboutFile, backupFormat, sumsFile, tablesFolder } from './backup-contents.ts';
import type { BackupAbout, TableSum } from './backup-contents.ts';

/** What a backup says of itself beyond what its database says. */
export type BackupOrigin = Pick<BackupAbout, 'service' | 'keyMark' | 'jobs'>;

/** A table is written in pieces of this size, so that no more of it is held. */
const piece = 8 * 1_048_576;

/** Writes the database, as it is at one instant, into an archive; people go on writing meanwhile. */
export async function writeBackup(
  ownerUrl: string,
  path: string,
  origin: BackupOrigin,
): Promise<{ readonly at: Date; readonly bytes: number; readonly sha256: string }> {
  return DatabaseReading.with(ownerUrl, async (reading) => {
    const archive = new ArchiveWriter(path, reading.at);
    try {
      const about: BackupAbout = {
        format: backupFormat,
        at: reading.at.toISOString(),
        postgres: reading.server,
        migrations: reading.migrations,
        tables: reading.tables,
        ...origin,
      };
      await archive.add(aboutFile, jsonFile(about));
      const tables: TableSum[] = [];
      for (const { name } of reading.tables) tables.push(await writeTable(archive, reading, name));
      await archive.add(sumsFile, jsonFile({ tables, counters: await reading.counters() }));
      return { at: reading.at, ...(await archive.close()) };
    } catch (error) {
      await archive.abort();
      throw error;
    }
  });
}

const jsonFile = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

async function writeTable(
  archive: ArchiveWriter,
  reading: DatabaseReading,
  table: string,
): Promise<TableSum> {
  const hash = createHash('sha256');
  let [bytes, number, held] = [0, 0, 0];
  let chunks: Buffer[] = [];
  const flush = async (): Promise<void> => {
    if (held === 0) return;
    number += 1;
    await archive.add(
      `${tablesFolder}${table}/${String(number).padStart(6, '0')}.copy`,
      Buffer.concat(chunks),
    );
    [chunks, held] = [[], 0];
  };
  for await (const chunk of reading.rows(table)) {
    hash.update(chunk);
    bytes += chunk.length;
    held += chunk.length;
    chunks.push(chunk);
    if (held >= piece) await flush();
  }
  await flush();
  return { table, bytes, sha256: hash.digest('hex') };
}
