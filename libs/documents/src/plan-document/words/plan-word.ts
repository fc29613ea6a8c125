import type { LocalText } from '#members';

/** Words of the plan's documents whose translations still want a native reader, and say so. */
export function planWord(en: string, fr: string, es: string, ar: string): LocalText {
  return { en, fr, es, ar, unreviewed: ['fr', 'es', 'ar'] };
}
