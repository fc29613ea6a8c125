import type { InterfaceLanguage } from '#members';
import { intlTag } from '#texts';

/** A language's name in the reader's language, from its ISO 639 code; the code itself where it is not known. */
export function languageName(code: string, reader: InterfaceLanguage): string {
  try {
    return new Intl.DisplayNames(intlTag(reader), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
