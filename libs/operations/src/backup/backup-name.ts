const pattern = /^gnlc-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.tar\.gz$/;

/** What a backup of that instant is called: names sort by time. */
export function backupName(at: Date): string {
  return `gnlc-${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z.tar.gz`;
}

/** Whether a file is called as a backup is. */
export const isBackupName = (name: string): boolean => pattern.test(name);
