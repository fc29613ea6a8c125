export type { BackupAbout, BackupProof } from './backup/backup-contents.ts';
export { makeBackup } from './backup/make-backup.ts';
export type { MadeBackup } from './backup/make-backup.ts';
export { proveBackup } from './backup/prove-backup.ts';
export { recordBackup } from './backup/record-backup.ts';
export { removeOld } from './backup/remove-old.ts';
export { restoreBackup } from './backup/restore-backup.ts';
export type { RestoredBackup } from './backup/restore-backup.ts';
export { takeAway } from './backup/take-away.ts';
