import type { CityRole, InterfaceLanguage } from '#members';
import { isolated } from './isolated.ts';
import { mailText } from './mail-texts.ts';
import type { AddedMailTexts } from './mail-texts.ts';
import type { OutgoingMail } from './mailer.ts';

/** What an invitation says. */
export interface Invitation {
  readonly to: string;
  /** Who invites, as the pages name that person. */
  readonly by: string;
  readonly city: string;
  readonly role: CityRole;
  /** The sign-in page, without any token: an invitation that is forwarded lets nobody in. */
  readonly address: string;
}

/** The mail to somebody who was given a role for a city: by whom, for which city, which role, and where to begin. */
export function invitationMail(
  { to, by, city, role, address }: Invitation,
  language: InterfaceLanguage,
  added: AddedMailTexts = {},
): OutgoingMail {
  const places = {
    to: isolated(to, language),
    by: isolated(by, language),
    city: isolated(city, language),
    role: mailText(`invitation.role.${role}`, {}, language, added),
    task: mailText(`invitation.task.${role}`, {}, language, added),
    address,
  };
  return {
    to,
    subject: mailText('invitation.subject', places, language, added),
    text: mailText('invitation.body', places, language, added),
  };
}
