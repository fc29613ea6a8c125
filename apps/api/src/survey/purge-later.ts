import type { Store } from '#store';
import { purgeDays } from '#survey';

const dayLength = 86_400_000;
/** So that what was removed at a moment is old enough when its turn comes. */
const afterwards = 60_000;

/** What has been in no draft since this instant may be erased now. */
export const purgeBefore = (now: Date): Date => new Date(now.getTime() - purgeDays * dayLength);

/** Has these files looked at when they may be erased; whether they are needed is decided then. */
export function purgeLater(store: Store, uploads: readonly string[], now: Date): void {
  const due = new Date(now.getTime() + purgeDays * dayLength + afterwards);
  for (const upload of uploads) store.outbox.add('survey.purge-file', { upload }, due);
}
