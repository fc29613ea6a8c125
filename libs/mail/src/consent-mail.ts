import type { InterfaceLanguage } from '#members';
import { isolated } from './isolated.ts';
import { mailText } from './mail-texts.ts';
import type { AddedMailTexts } from './mail-texts.ts';
import type { OutgoingMail } from './mailer.ts';
import { teamContact } from './team-contact.ts';

/** What a city is asked about. */
export interface AskedTasks {
  readonly to: string;
  readonly city: string;
  /** In the reader's language. */
  readonly tasks: readonly string[];
  /** The city's desk. */
  readonly address: string;
  /** The address of the coordination team; null where none is known. */
  readonly team: string | null;
}

/** The mail that asks a city whether it takes on what the plan proposes it for. */
export function consentMail(
  { to, city, tasks, address, team }: AskedTasks,
  language: InterfaceLanguage,
  added: AddedMailTexts = {},
): OutgoingMail {
  const places = {
    city: isolated(city, language),
    tasks: tasks.map((task) => isolated(task, language)).join('; '),
    address,
    team: isolated(teamContact(team, language, added), language),
  };
  return {
    to,
    subject: mailText('consent.subject', places, language, added).replaceAll(/\s+/g, ' '),
    text: mailText('consent.body', places, language, added),
  };
}
