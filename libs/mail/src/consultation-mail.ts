import { builtInLanguage } from '#members';
import type { InterfaceLanguage } from '#members';
import { isolated } from './isolated.ts';
import { mailText } from './mail-texts.ts';
import type { AddedMailTexts } from './mail-texts.ts';
import type { OutgoingMail } from './mailer.ts';
import { teamContact } from './team-contact.ts';

/** To whom a letter of a consultation goes, and where its city answers. */
export interface ConsultedCity {
  readonly to: string;
  readonly city: string;
  /** The city's desk. */
  readonly address: string;
  /** The address of the coordination team; null where none is known. */
  readonly team: string | null;
}

/** A comment with what became of it. */
export interface AnsweredComment {
  /** What it is about, in the reader's language. */
  readonly about: string;
  readonly outcome: 'taken-up' | 'in-part' | 'not-taken-up';
  readonly reason: string;
}

/** The mail that asks a city what it says to the draft, until an instant (ISO 8601). */
export function consultationMail(
  { closesAt, ...city }: ConsultedCity & { readonly closesAt: string },
  language: InterfaceLanguage,
  added: AddedMailTexts = {},
): OutgoingMail {
  const form = new Intl.DateTimeFormat(`${builtInLanguage(language)}-u-nu-latn`, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  const until = isolated(`${form.format(new Date(closesAt))} UTC`, language);
  return written('consultation', city, { closesAt: until }, language, added);
}

/** The mail that tells a city what became of its comments. */
export function commentsAnsweredMail(
  { comments, ...city }: ConsultedCity & { readonly comments: readonly AnsweredComment[] },
  language: InterfaceLanguage,
  added: AddedMailTexts = {},
): OutgoingMail {
  const lines = comments.map(({ about, outcome, reason }) => {
    const became = mailText(`answered.${outcome}`, {}, language, added);
    return `- ${isolated(about, language)}\n  ${became}: ${isolated(reason.replaceAll(/\s+/g, ' '), language)}`;
  });
  return written('answered', city, { comments: lines.join('\n') }, language, added);
}

function written(
  mail: 'consultation' | 'answered',
  { to, city, address, team }: ConsultedCity,
  more: Readonly<Record<string, string>>,
  language: InterfaceLanguage,
  added: AddedMailTexts,
): OutgoingMail {
  const places = {
    ...more,
    city: isolated(city, language),
    address,
    team: isolated(teamContact(team, language, added), language),
  };
  return {
    to,
    subject: mailText(`${mail}.subject`, places, language, added).replaceAll(/\s+/g, ' '),
    text: mailText(`${mail}.body`, places, language, added),
  };
}
