import type { InterfaceLanguage } from '#members';
import { isolated } from './isolated.ts';
import { mailText } from './mail-texts.ts';
import type { AddedMailTexts } from './mail-texts.ts';
import type { OutgoingMail } from './mailer.ts';

/** What waits for a second signature, or no longer does. */
export interface AskedSignature {
  readonly about: 'decision' | 'settings' | 'superseded';
  readonly to: string;
  /** Who put it forward; null for somebody without a name. */
  readonly who: string | null;
  readonly round: string;
  /** Why settings shall change; empty for a decision, whose reasons stand where it is read. */
  readonly reason: string;
  /** Where it is read and signed. */
  readonly address: string;
}

/** The mail to somebody of the team who may give a second signature, or whose own first one has become void. */
export function signatureMail(
  { about, to, who, round, reason, address }: AskedSignature,
  language: InterfaceLanguage,
  added: AddedMailTexts = {},
): OutgoingMail {
  const places = {
    who: who === null ? mailText('signature.someone', {}, language, added) : isolated(who, language),
    round: isolated(round, language),
    reason: isolated(reason, language),
    address,
  };
  return {
    to,
    subject: mailText(`signature.${about}.subject`, places, language, added).replaceAll(/\s+/g, ' '),
    text: mailText(`signature.${about}.body`, places, language, added),
  };
}
