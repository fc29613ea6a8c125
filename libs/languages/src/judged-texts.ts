import { flawOf } from './flaw-of.ts';
import type { Flaw } from './flaw-of.ts';
import { textId } from './source-text.ts';
import type { SourceText } from './source-text.ts';
import type { Translation } from './translation.ts';

/**
 * How a text stands in a language. `missing`: nobody has translated it; `flawed`: it cannot be shown; `outdated`: the
 * English has changed since; `unreviewed`: no native reader has looked at it. The first two are read in English.
 */
export type TextState = 'missing' | 'flawed' | 'outdated' | 'unreviewed' | 'done';

/** A text of the product with its translation, if there is one. */
export interface JudgedText<Given extends Translation = Translation> {
  readonly source: SourceText;
  readonly translation: Given | null;
  readonly state: TextState;
  readonly flaw: Flaw | null;
}

/**
 * Every source text with its state, in the order of the sources. Where a file has a key twice, the translation of the
 * present English counts, then the last. Translations of texts that the product no longer says are left out.
 */
export function judgedTexts<Given extends Translation>(
  sources: readonly SourceText[],
  translations: readonly Given[],
): readonly JudgedText<Given>[] {
  const given = new Map<string, Given>();
  const english = new Map(sources.map((source) => [textId(source), source.english]));
  for (const translation of translations) {
    const id = textId(translation);
    const before = given.get(id);
    if (before?.english === english.get(id) && translation.english !== english.get(id)) continue;
    given.set(id, translation);
  }
  return sources.map((source) => judged(source, given.get(textId(source)) ?? null));
}

function judged<Given extends Translation>(source: SourceText, translation: Given | null): JudgedText<Given> {
  if (translation === null || translation.text.trim() === '') {
    return { source, translation: null, state: 'missing', flaw: null };
  }
  const flaw = flawOf(source, translation.text);
  const outdated = translation.english !== source.english;
  const unreviewed = translation.unreviewed ? 'unreviewed' : 'done';
  return { source, translation, flaw, state: flaw ? 'flawed' : outdated ? 'outdated' : unreviewed };
}
