const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The number of words in a text, by Unicode's word boundaries, so that scripts without spaces count too.
 *
 * @param language BCP 47 tag of the text; it matters for a few languages only, since dictionaries go by script.
 */
export function wordCount(text: string, language = 'en'): number {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike === true) words += 1;
  return words;
}
