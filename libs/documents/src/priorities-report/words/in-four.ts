import type { LocalText } from '#members';

/** A text of the report in the languages of the network; all but English still want native readers. */
export function inFour(en: string, fr: string, es: string, ar: string): LocalText {
  return { en, fr, es, ar, unreviewed: ['fr', 'es', 'ar'] };
}
