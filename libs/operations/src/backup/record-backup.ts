import { StoreGate } from '#store';
import type { BackupRecord } from '#store';

/** PostgreSQL: there is no such table. */
const noSuchTable = '42P01';

/** Notes what became of a backup, where the page and the doctor look for it; a database of before there was such a list has none. */
export async function recordBackup(appUrl: string, record: BackupRecord): Promise<void> {
  const gate = await new StoreGate(appUrl, 1).open();
  try {
    await gate.as({ kind: 'system', name: 'backup' }).transaction((store) => store.backups.add(record));
  } catch (error) {
    if ((error as { driverError?: { code?: string } }).driverError?.code !== noSuchTable) throw error;
  } finally {
    await gate.close();
  }
}
