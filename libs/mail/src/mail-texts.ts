import { isBuiltIn } from '#members';
import type { InterfaceLanguage, LocalText } from '#members';
import { signInTexts } from './texts/sign-in-texts.ts';

/** Every text of a mail by its key: mail and part. */
export const mailTexts = {
  'sign-in.subject': signInTexts.subject,
  'sign-in.body': signInTexts.body,
} as const satisfies Readonly<Record<string, LocalText>>;

export type MailTextKey = keyof typeof mailTexts;

/** The mail texts of an added language; what is missing there is written in English. */
export type AddedMailTexts = Readonly<Partial<Record<MailTextKey, string>>>;

/** A text of a mail in the reader's language, its `{places}` filled. */
export function mailText(
  key: MailTextKey,
  values: Readonly<Record<string, string | number>>,
  language: InterfaceLanguage,
  added: AddedMailTexts,
): string {
  const text = isBuiltIn(language) ? mailTexts[key][language] : (added[key] ?? mailTexts[key].en);
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
