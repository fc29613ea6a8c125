import { directionOf } from '#members';
import type { InterfaceLanguage } from '#members';

/** A name that may be of another script, kept from reordering a sentence that runs from right to left. */
export function isolated(name: string, language: InterfaceLanguage): string {
  return directionOf(language) === 'rtl' ? `\u2068${name}\u2069` : name;
}
