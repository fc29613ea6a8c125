import type { LocalText } from '#members';

/** A text whose translations still want a native reader, and say so. */
export function unreviewed(en: string, fr: string, es: string, ar: string): LocalText {
  return { en, fr, es, ar, unreviewed: ['fr', 'es', 'ar'] };
}
