import type { InterfaceLanguage } from '#members';
import { mailText } from './mail-texts.ts';
import type { AddedMailTexts } from './mail-texts.ts';

/** Where a mail says that the coordination team is reached: its address, or in words the contact that one has. */
export function teamContact(
  email: string | null,
  language: InterfaceLanguage,
  added: AddedMailTexts = {},
): string {
  return email ?? mailText('team.contact', {}, language, added);
}
