import { isBuiltIn } from '#members';
import type { InterfaceLanguage, LocalText } from '#members';
import { backupTexts } from './texts/backup-texts.ts';
import { cityRoleNames, cityRoleTasks } from './texts/city-role-texts.ts';
import { consentTexts } from './texts/consent-texts.ts';
import { answeredTexts, consultationTexts } from './texts/consultation-texts.ts';
import { invitationTexts } from './texts/invitation-texts.ts';
import { letterTexts } from './texts/letter-texts.ts';
import { replacedTexts } from './texts/replaced-texts.ts';
import { signatureTexts } from './texts/signature-texts.ts';
import { signInTexts } from './texts/sign-in-texts.ts';
import { stepTexts } from './texts/step-texts.ts';
import { teamTexts } from './texts/team-texts.ts';
import { writtenPollTexts } from './texts/written-poll-texts.ts';

/** Every text of a mail by its key: mail and part. */
export const mailTexts = {
  ...keyed('sign-in', signInTexts),
  ...keyed('invitation', invitationTexts),
  ...keyed('invitation.role', cityRoleNames),
  ...keyed('invitation.task', cityRoleTasks),
  ...keyed('replaced', replacedTexts),
  ...keyed('letter', letterTexts),
  ...keyed('step', stepTexts),
  ...keyed('consent', consentTexts),
  ...keyed('consultation', consultationTexts),
  ...keyed('answered', answeredTexts),
  ...keyed('signature', signatureTexts),
  ...keyed('written-poll', writtenPollTexts),
  ...keyed('backup', backupTexts),
  ...keyed('team', teamTexts),
};

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
  return filled(plainText(key, language, added), values);
}

/** A text of a mail in the reader's language, its places open. */
export function plainText(key: MailTextKey, language: InterfaceLanguage, added: AddedMailTexts): string {
  return isBuiltIn(language) ? mailTexts[key][language] : (added[key] ?? mailTexts[key].en);
}

/** A text with its `{places}` filled; a place without a value stays as it is. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

function keyed<Mail extends string, Part extends string>(
  mail: Mail,
  texts: Readonly<Record<Part, LocalText>>,
): Readonly<Record<`${Mail}.${Part}`, LocalText>> {
  const entries = Object.entries<LocalText>(texts).map(([part, text]) => [`${mail}.${part}`, text] as const);
  return Object.fromEntries(entries) as Record<`${Mail}.${Part}`, LocalText>;
}
