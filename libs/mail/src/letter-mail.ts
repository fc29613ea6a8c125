import type { InterfaceLanguage } from '#members';
import { isolated } from './isolated.ts';
import { filled, plainText } from './mail-texts.ts';
import type { AddedMailTexts } from './mail-texts.ts';
import type { OutgoingMail } from './mailer.ts';

/** A text with open `{places}`. */
export interface PlacedText {
  readonly subject: string;
  readonly body: string;
}

/** The usual words of a letter of a round, in the reader's language, its places open. */
export function usualLetter(
  kind: 'invitation' | 'reminder' | 'more-time' | 'thanks' | 'national',
  language: InterfaceLanguage,
  added: AddedMailTexts = {},
): PlacedText {
  return {
    subject: plainText(`letter.${kind}.subject`, language, added),
    body: plainText(`letter.${kind}.body`, language, added),
  };
}

/** A letter to one reader. Addresses and lists stand as they are; what is a name is kept apart from the text around it. */
export function letterMail(
  to: string,
  { subject, body }: PlacedText,
  values: Readonly<Record<string, string | number>>,
  language: InterfaceLanguage,
): OutgoingMail {
  const places = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      ['link', 'missing'].includes(name) ? value : isolated(String(value), language),
    ]),
  );
  // A line break in a name must not begin another header.
  return { to, subject: filled(subject, places).replaceAll(/\s+/g, ' '), text: filled(body, places) };
}
