const hour = 3_600_000;
const day = 24 * hour;
/** A night's backup may be late by this much before somebody is written to. */
const grace = 2 * hour;

/** How the backups of an installation stand; null where there was none. */
export interface BackupState {
  /** The latest that holds and lies where it shall. */
  readonly good: Date | null;
  /** The latest that was tried, whatever became of it. */
  readonly tried: Date | null;
  /** When administrators were last written to. */
  readonly told: Date | null;
  /** Since when there has been something to save. */
  readonly since: Date | null;
}

/** Whether the night's backup is to be made now: none is good since the hour of the night, and none was tried for an hour. */
export function backupDue({ good, tried, since }: BackupState, atHour: number, now: Date): boolean {
  if (since === null) return false;
  const today = new Date(now).setUTCHours(atHour, 0, 0, 0);
  const night = today <= now.getTime() ? today : today - day;
  const resting = tried !== null && tried.getTime() >= Math.max(night, now.getTime() - hour);
  return !resting && (good === null || good.getTime() < night);
}

/** Whether the newest good backup is older than a day, or there has been none for as long. */
export function backupMissed({ good, since }: Pick<BackupState, 'good' | 'since'>, now: Date): boolean {
  const from = good ?? since;
  return from !== null && now.getTime() - from.getTime() > day + grace;
}

/** Whether administrators are to be written to: a backup is missed, and nobody was told for a day. */
export function backupToTell(state: BackupState, now: Date): boolean {
  return backupMissed(state, now) && (state.told === null || now.getTime() - state.told.getTime() >= day);
}
