import type { Store } from '#store';
import type { BackupState } from './backup-nights.ts';

/** How the backups stand, as the database knows it; one that did not reach its other place is none that counts. */
export async function backupState(store: Store): Promise<BackupState & { readonly reason: string | null }> {
  const made = await store.backups.latestGood();
  const { tried, reason } = await store.backups.lastTried();
  const told = await store.backups.latest('missed');
  return {
    good: made?.at ?? null,
    tried,
    told: told?.at ?? null,
    since: await store.backups.firstActAt(),
    reason,
  };
}
