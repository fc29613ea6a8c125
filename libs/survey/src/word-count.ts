const segmenters = new Map<string, Intl.Segmenter | null>();

/**
 * The number of words in a text, by Unicode's word boundaries, so that scripts without spaces count too (Chinese,
 * Japanese, Thai, Khmer by dictionary). In a browser without `Intl.Segmenter` (before 2024) by letters between others:
 * it is the service that decides.
 *
 * @param language BCP 47 tag of the text; it matters for a few languages only, since dictionaries go by script.
 */
export function wordCount(text: string, language = 'en'): number {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(language, { granularity: 'word' }) : null;
    segmenters.set(language, segmenter);
  }
  if (segmenter === null) return text.match(/[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike === true) words += 1;
  return words;
}

/** Of scripts that divide words by spaces: what belongs to a word, and what may stand between words besides. */
const ofWords = String.raw`A-Za-z0-9_\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0620-\u0669\u066e-\u06d3`;
const spaced = new RegExp(String.raw`^[${ofWords}\x00-\x7f\xa0-\xff\u060c\u061b\u061f\u2010-\u2027]*$`);
const run = new RegExp(`[${ofWords}]+`, 'g');

/**
 * At least as many as there are words, for a twentieth of the effort: runs of letters and digits, which no boundary of
 * Unicode divides in Latin and Arabic script. Infinite for a text with anything else in it.
 */
export function mostWords(text: string): number {
  return spaced.test(text) ? (text.match(run)?.length ?? 0) : Infinity;
}
