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
