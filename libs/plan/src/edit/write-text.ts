import { languages } from '#members';
import type { Language, LocalText } from '#members';
import { unmarkedText } from '../markup/unmarked-text.ts';
import { joinedSentences } from '../paragraph.ts';
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
 * translations, also where they now begin a line of their own; what stands between becomes one sentence of whoever wrote
 * it, without evidence.
 */
export function writeParagraph({ id, sentences }: Paragraph, language: Language, written: string): Paragraph {
  const head = keptAtBegin(sentences, language, written);
  const tail = keptAtEnd(sentences.slice(head.sentences.length), language, head.rest);
  const middle = sentences.slice(head.sentences.length, sentences.length - tail.sentences.length);
  const between: readonly Sentence[] =
    tail.rest.trim() === '' ? [] : [rewritten(middle, language, withoutSpace(tail.rest))];
  const all = [...head.sentences, ...between, ...tail.sentences];
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
  // Set in bold it says what it said.
  if (middle.length === 1 && unmarkedText(words) === unmarkedText(only.text[language]))
    return { ...only, text: { ...only.text, [language]: words } };
  const texts = Object.fromEntries(languages.map((each) => [each, joined(middle, each)]));
  const behind = languages.filter((each) => middle.some(({ text }) => text.unreviewed?.includes(each)));
  const before = { ...texts, unreviewed: behind } as unknown as LocalText;
  return { text: writeText(before, language, words), evidence: [], gap: false };
}

function joined(sentences: readonly Sentence[], language: Language): string {
  return joinedSentences(sentences.map(({ text }) => text[language]));
}

interface Kept {
  readonly sentences: readonly Sentence[];
  /** What the text says beside them. */
  readonly rest: string;
}

/** The sentences that the text still begins with. */
function keptAtBegin(sentences: readonly Sentence[], language: Language, written: string): Kept {
  const kept: Sentence[] = [];
  let rest = written;
  for (const sentence of sentences) {
    const [space = ''] = /^\s*/u.exec(rest) ?? [];
    const body = sentence.text[language].trimStart();
    const after = rest.slice(space.length + body.length);
    if (!rest.startsWith(body, space.length) || !/^(?:\s|$)/u.test(after)) break;
    kept.push(begun(sentence, language, space));
    rest = after;
  }
  return { sentences: kept, rest };
}

/** The sentences that the text still ends with. */
function keptAtEnd(sentences: readonly Sentence[], language: Language, written: string): Kept {
  const kept: Sentence[] = [];
  let rest = written;
  for (const sentence of sentences.toReversed()) {
    const body = sentence.text[language].trimStart();
    const before = rest.slice(0, Math.max(0, rest.length - body.length));
    if (!rest.endsWith(body) || !/(?:\s|^)$/u.test(before)) break;
    const [space = ''] = /\s*$/u.exec(before) ?? [];
    kept.unshift(begun(sentence, language, space));
    rest = before.trimEnd();
  }
  return { sentences: kept, rest };
}

/** A sentence after the space that now stands before it: the break of a line belongs to it. */
function begun(sentence: Sentence, language: Language, space: string): Sentence {
  const words = withoutSpace(`${space}${sentence.text[language].trimStart()}`);
  return words === sentence.text[language]
    ? sentence
    : { ...sentence, text: { ...sentence.text, [language]: words } };
}

function withoutSpace(text: string): string {
  const [space = ''] = /^\s*/u.exec(text) ?? [];
  return space.includes('\n') ? text : text.slice(space.length);
}
