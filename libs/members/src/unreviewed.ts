import type { LocalText } from './language.ts';

// The mark lets a bundler drop texts from a page that shows none of them.
/** A text whose French, Spanish and Arabic still want a native reader, and say so. */
/* @__NO_SIDE_EFFECTS__ */
export function unreviewed(en: string, fr: string, es: string, ar: string): LocalText {
  return { en, fr, es, ar, unreviewed: ['fr', 'es', 'ar'] };
}
