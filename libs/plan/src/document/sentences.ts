import type { LocalText } from '#members';
import type { Paragraph, Reason, Sentence } from '../paragraph.ts';
import { fillText } from '../texts/fill-text.ts';
import type { TextValues } from '../texts/fill-text.ts';

/** What a sentence of a template rests on when no data are in it. */
export const byTemplate: Reason = { code: 'by-template', values: {} };

/** A sentence with its slots filled, and the data that filled them. */
export function stated(text: LocalText, values: TextValues, ...evidence: readonly Reason[]): Sentence {
  return {
    text: fillText(text, values),
    evidence: evidence.length > 0 ? evidence : [byTemplate],
    gap: false,
  };
}

/** A sentence that says what is missing. */
export function missing(text: LocalText, values: TextValues = {}, ...evidence: readonly Reason[]): Sentence {
  return { text: fillText(text, values), evidence, gap: true };
}

/** A paragraph under its id. */
export function paragraph(id: string, ...sentences: readonly Sentence[]): Paragraph {
  return { id, sentences };
}

/** A name or number in the words of others, kept in its own direction inside Arabic. */
export function foreign(text: string): LocalText {
  return { en: text, fr: text, es: text, ar: `\u2068${text}\u2069` };
}
