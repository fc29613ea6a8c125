import type { InterfaceLanguage } from '#members';
import { isolated } from './isolated.ts';
import { mailText } from './mail-texts.ts';
import type { AddedMailTexts } from './mail-texts.ts';
import type { OutgoingMail } from './mailer.ts';
import { teamContact } from './team-contact.ts';

/** A step of a city's answer, told to somebody whom it concerns. */
export interface ToldStep {
  readonly step: 'ask-review' | 'send-back' | 'reopen';
  readonly to: string;
  /** Who took it, by the name that the city knows; null for somebody without one. */
  readonly who: string | null;
  readonly city: string;
  readonly round: string;
  /** What is to do, or the reason; empty where the step has none. */
  readonly note: string;
  /** Where the answer is. */
  readonly address: string;
  /** The address of the coordination team; null where none is known. */
  readonly team: string | null;
}

/** The mail about a step: who took it, on which answer, why, and where to go on. */
export function stepMail(
  { step, to, who, address, ...told }: ToldStep,
  language: InterfaceLanguage,
  added: AddedMailTexts = {},
): OutgoingMail {
  const city = isolated(told.city, language);
  const places = {
    who: who === null ? mailText('step.someone', { city }, language, added) : isolated(who, language),
    city,
    round: isolated(told.round, language),
    note: isolated(told.note, language),
    address,
    team: isolated(teamContact(told.team, language, added), language),
  };
  return {
    to,
    subject: mailText(`step.${step}.subject`, places, language, added).replaceAll(/\s+/g, ' '),
    text: mailText(`step.${step}.body`, places, language, added),
  };
}
