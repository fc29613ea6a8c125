import { wordChanges, wordsOf } from '#plan';
import type { ChangeMarks } from './change-marks.ts';
import { opened, textOf, xmlParts } from './xml-parts.ts';

/** A word of a paragraph with its look, or something that is no word: a picture, a link, a field. */
interface Token {
  /** Two tokens with the same key are the same. */
  readonly key: string;
  readonly properties: string;
  /** Null: not a word, then `xml` is all of it. */
  readonly word: string | null;
  readonly xml: string;
}

interface Paragraph {
  readonly open: string;
  readonly properties: string;
  readonly tokens: readonly Token[];
}

/** Whether two paragraphs can be read as one that was changed: of one kind, with enough words in common. */
export function areAlike(before: string, after: string): boolean {
  if (styleOf(before) !== styleOf(after)) return false;
  const [old, fresh] = [wordsOf(textOf(before)), wordsOf(textOf(after))].map(
    (words) => new Set(words.filter((word) => word.trim().length > 1)),
  );
  const common = [...old!].filter((word) => fresh!.has(word)).length;
  return common * 3 >= Math.min(old!.size, fresh!.size);
}

/** The new paragraph with what was taken out of the old one and put in, word by word. */
export function changedParagraph(before: string, after: string, marks: ChangeMarks): string {
  const [old, fresh] = [readParagraph(before, marks), readParagraph(after, marks)];
  const keys = (paragraph: Paragraph) => paragraph.tokens.map(({ key }) => key);
  const written: string[] = [];
  let [at, to] = [0, 0];
  for (const change of wordChanges(keys(old), keys(fresh))) {
    const same = change.from - at;
    written.push(runsOf(fresh.tokens.slice(to, to + same)));
    written.push(marks.deleted(runsOf(old.tokens.slice(change.from, change.to))));
    written.push(marks.inserted(runsOf(fresh.tokens.slice(to + same, to + same + change.words.length))));
    at = change.to;
    to += same + change.words.length;
  }
  written.push(runsOf(fresh.tokens.slice(to)));
  return `${fresh.open}${fresh.properties}${written.join('')}</w:p>`;
}

/** A paragraph that was put in or taken out as a whole. */
export function wholeParagraph(xml: string, kind: 'ins' | 'del', marks: ChangeMarks): string {
  const { open, properties, tokens } = readParagraph(xml, marks);
  const runs = runsOf(tokens);
  const marked = kind === 'ins' ? marks.inserted(runs) : marks.deleted(runs);
  return `${open}${withMark(properties, marks.mark(kind))}${marked}</w:p>`;
}

/** A paragraph whose end was put in or taken out: with the one behind it, it is or was one. */
export function withMarkedEnd(xml: string, kind: 'ins' | 'del', marks: ChangeMarks): string {
  const { open, inside } = opened(xml);
  const properties = propertiesOf(inside);
  return `${open}${withMark(properties, marks.mark(kind))}${inside.slice(properties.length)}</w:p>`;
}

/**
 * The last of a few paragraphs that were put in, or taken out, whose end stays: `other` is the paragraph that has, or had,
 * this end without them, and whose properties it then has.
 */
export function withKeptEnd(xml: string, kind: 'ins' | 'del', other: string, marks: ChangeMarks): string {
  const { open, inside } = opened(xml);
  const marked = propertiesOf(inside);
  const own = marked.replace(new RegExp(`<w:${kind}\\b[^>]*/>`), '').replace('<w:rPr></w:rPr>', '');
  const before = propertiesOf(opened(other).inside);
  const [now, was] = kind === 'ins' ? [own, before] : [before, own];
  const rest = inside.slice(marked.length);
  if (insideOf(now) === insideOf(was)) return `${open}${now}${rest}</w:p>`;
  const change = `<w:pPrChange ${marks.next()}><w:pPr>${withoutLooks(was)}</w:pPr></w:pPrChange>`;
  return `${open}<w:pPr>${insideOf(now)}${change}</w:pPr>${rest}</w:p>`;
}

function propertiesOf(inside: string): string {
  const [first] = xmlParts(inside);
  return first?.name === 'w:pPr' ? first.xml : '';
}

function insideOf(properties: string): string {
  return properties === '' ? '' : opened(properties).inside;
}

/** What the old properties say: neither the looks of the end nor the section. */
function withoutLooks(properties: string): string {
  return xmlParts(insideOf(properties))
    .filter(({ name }) => name !== 'w:rPr' && name !== 'w:sectPr' && name !== 'w:pPrChange')
    .map(({ xml }) => xml)
    .join('');
}

/** Properties of a paragraph with a mark on its end. */
function withMark(properties: string, mark: string): string {
  if (properties === '') return `<w:pPr><w:rPr>${mark}</w:rPr></w:pPr>`;
  const { open, inside, close } = opened(properties);
  const own = xmlParts(inside);
  const looks = own.find(({ name }) => name === 'w:rPr');
  if (looks === undefined) {
    // The schema wants the looks of the end before section and change of the properties.
    const last = own.findIndex(({ name }) => name === 'w:sectPr' || name === 'w:pPrChange');
    const at = last < 0 ? own.length : last;
    const parts = own.map(({ xml }) => xml);
    return `${open}${[...parts.slice(0, at), `<w:rPr>${mark}</w:rPr>`, ...parts.slice(at)].join('')}${close}`;
  }
  const look = opened(looks.xml);
  return `${open}${own
    .map((part) => (part === looks ? `${look.open}${mark}${look.inside}${look.close}` : part.xml))
    .join('')}${close}`;
}

function readParagraph(xml: string, marks: ChangeMarks): Paragraph {
  const { open, inside } = opened(xml);
  const parts = xmlParts(inside);
  const properties = parts.find(({ name }) => name === 'w:pPr')?.xml ?? '';
  const tokens = parts
    .filter(({ name }) => name !== 'w:pPr')
    .flatMap(({ name, xml: part }) => (name === 'w:r' ? runTokens(part, marks) : [other(part, marks)]));
  return { open, properties, tokens };
}

/** A run of nothing but text is taken apart into words; whatever else is in a run keeps it whole. */
function runTokens(run: string, marks: ChangeMarks): readonly Token[] {
  const parts = xmlParts(opened(run).inside);
  const properties = parts.find(({ name }) => name === 'w:rPr')?.xml ?? '';
  const content = parts.filter(({ name }) => name !== 'w:rPr');
  if (content.some(({ name }) => name !== 'w:t')) return [other(run, marks)];
  const text = content.map(({ xml }) => opened(xml).inside).join('');
  return wordsIn(text).map((word) => ({ key: `${properties} ${word}`, properties, word, xml: '' }));
}

/** What is one word of escaped text: an entity, and a number with whatever groups its digits. */
const oneWord = /(&\w+;|&#\d+;|\d+(?:[.,\u00A0\u202F\u066B\u066C]\d+)+)/;

function wordsIn(text: string): readonly string[] {
  // What is split at stands at the odd places.
  return text.split(oneWord).flatMap((part, place) => (place % 2 === 1 ? [part] : wordsOf(part)));
}

function other(xml: string, marks: ChangeMarks): Token {
  return { key: marks.key(xml), properties: '', word: null, xml };
}

/** Tokens as runs again, words of one look together. */
function runsOf(tokens: readonly Token[]): string {
  const written: string[] = [];
  let words = '';
  let look = '';
  const close = (): void => {
    if (words !== '') written.push(`<w:r>${look}<w:t xml:space="preserve">${words}</w:t></w:r>`);
    words = '';
  };
  for (const { word, properties, xml } of tokens) {
    if (word === null || properties !== look) close();
    if (word === null) written.push(xml);
    else {
      look = properties;
      words += word;
    }
  }
  close();
  return written.join('');
}

function styleOf(paragraph: string): string {
  return /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '';
}
