import { textBlocks } from './text-blocks.ts';

/** A text of the plan without its marks, as one run of words: for cells of tables, calendars and names. */
export function unmarkedText(text: string): string {
  return textBlocks(text)
    .map(({ spans }) => spans.map((span) => span.text).join(''))
    .join(' ');
}
