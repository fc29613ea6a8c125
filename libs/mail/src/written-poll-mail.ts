import { builtInLanguage } from '#members';
import type { InterfaceLanguage } from '#members';
import { isolated } from './isolated.ts';
import { mailText } from './mail-texts.ts';
import type { AddedMailTexts } from './mail-texts.ts';
import type { OutgoingMail } from './mailer.ts';
import { teamContact } from './team-contact.ts';

/** A poll that is open for days, and who is asked. */
export interface WrittenPoll {
  readonly to: string;
  readonly city: string;
  readonly session: string;
  /** The item and what is asked, in the reader's language. */
  readonly item: string;
  readonly question: string;
  /** Instant, ISO 8601. */
  readonly closesAt: string;
  /** Where the city votes. */
  readonly address: string;
  /** The address of the coordination team; null where none is known. */
  readonly team: string | null;
}

/** The mail that asks a city to vote in writing, until an instant. */
export function writtenPollMail(
  { to, city, session, item, question, closesAt, address, team }: WrittenPoll,
  language: InterfaceLanguage,
  added: AddedMailTexts = {},
): OutgoingMail {
  const form = new Intl.DateTimeFormat(`${builtInLanguage(language)}-u-nu-latn`, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  const places = {
    city: isolated(city, language),
    session: isolated(session, language),
    item: isolated(item, language),
    question: isolated(question, language),
    closesAt: isolated(`${form.format(new Date(closesAt))} UTC`, language),
    address,
    team: isolated(teamContact(team, language, added), language),
  };
  return {
    to,
    subject: mailText('written-poll.subject', places, language, added).replaceAll(/\s+/g, ' '),
    text: mailText('written-poll.body', places, language, added),
  };
}
