import type { InterfaceLanguage } from '#members';
import { mailText } from './mail-texts.ts';
import type { AddedMailTexts } from './mail-texts.ts';
import type { OutgoingMail } from './mailer.ts';

/** The mail with a sign-in link and a short code, in the reader's language. */
export function signInMail(
  values: { readonly to: string; readonly link: string; readonly code: string; readonly minutes: number },
  language: InterfaceLanguage,
  added: AddedMailTexts = {},
): OutgoingMail {
  const { to, ...places } = values;
  return {
    to,
    subject: mailText('sign-in.subject', places, language, added),
    text: mailText('sign-in.body', places, language, added),
  };
}
