import { isolatesClose } from './isolates-close.ts';
import { placesOf } from './places-of.ts';
import type { SourceText } from './source-text.ts';

/** Why a translation cannot be shown; a code of a problem text with its values. */
export interface Flaw {
  readonly code:
    | 'translation-controls'
    | 'translation-markup'
    | 'translation-places'
    | 'translation-too-long'
    | 'translation-unreadable';
  readonly params: Readonly<Record<string, string>>;
}

// Line breaks are text. Joiners, direction marks and isolates belong to how some languages are written; embeddings and
// overrides can make a text read as another, and tags and other controls are seen by nobody.
const controls =
  /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;
const markup = /<[/!?a-z]|&(#\d+|#x[\da-f]+|[a-z]\w*);|javascript:/i;

/** What is wrong with a translation of a text; null where nothing is. */
export function flawOf(source: SourceText, text: string): Flaw | null {
  if (text.length > 200 + 8 * source.english.length) return { code: 'translation-too-long', params: {} };
  if (controls.test(text.replaceAll('\n', '')) || !isolatesClose(text))
    return { code: 'translation-controls', params: {} };
  if (markup.test(text) && !markup.test(source.english)) return { code: 'translation-markup', params: {} };
  const given = placesOf(text, source.form);
  if (given === null) return { code: 'translation-unreadable', params: {} };
  const wanted = placesOf(source.english, source.form) ?? [];
  if (given.join() === wanted.join()) return null;
  return {
    code: 'translation-places',
    params: { given: given.join(', ') || '–', wanted: wanted.join(', ') || '–' },
  };
}
