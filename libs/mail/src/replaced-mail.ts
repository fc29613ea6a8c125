import type { InterfaceLanguage } from '#members';
import { isolated } from './isolated.ts';
import { mailText } from './mail-texts.ts';
import type { AddedMailTexts } from './mail-texts.ts';
import { teamContact } from './team-contact.ts';
import type { OutgoingMail } from './mailer.ts';

/** What a focal point is told who was replaced. */
export interface Replacement {
  readonly to: string;
  /** Who replaced the focal point, as the pages name that person. */
  readonly by: string;
  readonly city: string;
  /** The reason that stands in the record. */
  readonly note: string;
  /** The address of the coordination team; null where none is known. */
  readonly team: string | null;
}

/** The mail to a focal point who was replaced: by whom, why, and where to object. */
export function replacedMail(
  { to, by, city, note, team }: Replacement,
  language: InterfaceLanguage,
  added: AddedMailTexts = {},
): OutgoingMail {
  const places = {
    by: isolated(by, language),
    city: isolated(city, language),
    note: isolated(note, language),
    team: isolated(teamContact(team, language, added), language),
  };
  return {
    to,
    subject: mailText('replaced.subject', places, language, added),
    text: mailText('replaced.body', places, language, added),
  };
}
