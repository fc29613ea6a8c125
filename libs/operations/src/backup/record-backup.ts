import { StoreGate } from '#store';
import type { BackupRecord } from '#store';

/** Notes what became of a backup, where the page and the doctor look for it. */
export async function recordBackup(appUrl: string, record: BackupRecord): Promise<void> {
  const gate = await new StoreGate(appUrl, 1).open();
  try {
    await gate.as({ kind: 'system', name: 'backup' }).transaction((store) => store.backups.add(record));
  } finally {
    await gate.close();
  }
}
