import type { LocalText } from '#members';
import { joinedSentences } from '../paragraph.ts';
import type { Paragraph } from '../paragraph.ts';

/** What a paragraph says, and what it says to be missing: sentences of one kind together, with their marks. */
export function paragraphParts(
  { sentences }: Paragraph,
  read: (text: LocalText) => string,
): readonly { readonly gap: boolean; readonly text: string }[] {
  const parts: { gap: boolean; texts: string[] }[] = [];
  for (const { text, gap } of sentences) {
    const last = parts.at(-1);
    if (last?.gap === gap) last.texts.push(read(text));
    else parts.push({ gap, texts: [read(text)] });
  }
  return parts.map(({ gap, texts }) => ({ gap, text: joinedSentences(texts) }));
}
