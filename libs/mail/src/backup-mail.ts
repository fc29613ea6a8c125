import type { InterfaceLanguage } from '#members';
import { isolated } from './isolated.ts';
import { mailText } from './mail-texts.ts';
import type { AddedMailTexts } from './mail-texts.ts';
import type { OutgoingMail } from './mailer.ts';

/** A backup that administrators miss. */
export interface MissedBackup {
  readonly to: string;
  /** When the last good one was made; null where there was none. */
  readonly last: Date | null;
  /** What the machine said about the latest that was tried; null where none was. */
  readonly reason: string | null;
  /** Where it is said how the installation stands. */
  readonly address: string;
}

/** The mail to an administrator when there is no good backup of last night: since when, why, what to do. */
export function backupMail(
  { to, last, reason, address }: MissedBackup,
  language: InterfaceLanguage,
  added: AddedMailTexts = {},
): OutgoingMail {
  const places = {
    last:
      last === null
        ? mailText('backup.never', {}, language, added)
        : isolated(`${last.toISOString().slice(0, 16).replace('T', ' ')} UTC`, language),
    reason: reason === null ? mailText('backup.unknown', {}, language, added) : isolated(reason, language),
    address,
  };
  return {
    to,
    subject: mailText('backup.subject', places, language, added),
    text: mailText('backup.body', places, language, added),
  };
}
