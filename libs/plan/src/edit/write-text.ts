import { languages } from '#members';
import type { Language, LocalText } from '#members';
import type { Paragraph, Sentence } from '../paragraph.ts';

/**
 * A text with one language written anew. Where that language was up to date the others now lag behind it and say so; where
 * it lagged behind itself it has caught up, and the others stay as they are.
 */
export function writeText(text: LocalText, language: Language, written: string): LocalText {
  const behind = new Set(text.unreviewed ?? []);
  if (behind.has(language)) behind.delete(language);
  else if (written !== text[language])
    for (const other of languages) if (other !== language) behind.add(other);
  const { unreviewed: _, ...words } = text;
  const still = languages.filter((each) => behind.has(each));
  return { ...words, [language]: written, ...(still.length > 0 && { unreviewed: still }) };
}

/**
 * A paragraph with one language written anew. Sentences that the text still begins or ends with keep their evidence and
 * translations; what stands between becomes one sentence of whoever wrote it, without evidence.
 */
export function writeParagraph({ id, sentences }: Paragraph, language: Language, written: string): Paragraph {
  const head = leading(sentences, language, written);
  const rest = written.slice(joined(sentences.slice(0, head), language).length).trimStart();
  const tail = trailing(sentences.slice(head), language, rest);
  const end = sentences.length - tail;
  const middle = sentences.slice(head, end);
  const kept = joined(sentences.slice(end), language);
  const words = rest.slice(0, rest.length - kept.length).trimEnd();
  const between: readonly Sentence[] = words === '' ? [] : [rewritten(middle, language, words)];
  const all = [...sentences.slice(0, head), ...between, ...sentences.slice(end)];
  // A text that was confirmed as it stands has been read: it no longer lags behind.
  const confirmed = joined(sentences, language) === written;
  return { id, sentences: confirmed ? all.map((each) => read(each, language)) : all };
}

function read(sentence: Sentence, language: Language): Sentence {
  return sentence.text.unreviewed?.includes(language)
    ? { ...sentence, text: writeText(sentence.text, language, sentence.text[language]) }
    : sentence;
}

function rewritten(middle: readonly Sentence[], language: Language, words: string): Sentence {
  const [only] = middle;
  if (only === undefined) {
    // Nothing stood there: the other languages show the original until it is translated.
    const others = languages.filter((other) => other !== language);
    return {
      text: { en: words, fr: words, es: words, ar: words, unreviewed: others },
      evidence: [],
      gap: false,
    };
  }
  const texts = Object.fromEntries(languages.map((each) => [each, joined(middle, each)]));
  const behind = languages.filter((each) => middle.some(({ text }) => text.unreviewed?.includes(each)));
  const before = { ...texts, unreviewed: behind } as unknown as LocalText;
  return { text: writeText(before, language, words), evidence: [], gap: false };
}

function joined(sentences: readonly Sentence[], language: Language): string {
  return sentences.map(({ text }) => text[language]).join(' ');
}

/** How many sentences the text still begins with. */
function leading(sentences: readonly Sentence[], language: Language, written: string): number {
  let count = 0;
  while (count < sentences.length) {
    const begin = joined(sentences.slice(0, count + 1), language);
    if (written !== begin && !written.startsWith(`${begin} `)) break;
    count += 1;
  }
  return count;
}

/** How many sentences the text still ends with. */
function trailing(sentences: readonly Sentence[], language: Language, written: string): number {
  let count = 0;
  while (count < sentences.length) {
    const end = joined(sentences.slice(sentences.length - count - 1), language);
    if (written !== end && !written.endsWith(` ${end}`)) break;
    count += 1;
  }
  return count;
}
