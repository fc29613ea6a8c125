import type { LocalText } from '#members';

export class LocalTextView {
  en: string;
  fr: string;
  es: string;
  ar: string;
  unreviewed?: string[];
}

/** A text as it is told. */
export function localTextView(text: LocalText): LocalTextView {
  const { en, fr, es, ar, unreviewed } = text;
  return { en, fr, es, ar, unreviewed: [...(unreviewed ?? [])] };
}
