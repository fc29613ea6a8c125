import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { wordChanges } from '#plan';
import { ChangeMarks } from './change-marks.ts';
import type { ChangeAuthor } from './change-marks.ts';
import {
  areAlike,
  changedParagraph,
  wholeParagraph,
  withKeptEnd,
  withMarkedEnd,
} from './tracked-paragraph.ts';
import { opened, xmlParts } from './xml-parts.ts';
import type { XmlPart } from './xml-parts.ts';

const body = 'word/document.xml';
const relations = 'word/_rels/document.xml.rels';

/**
 * The newer of two word-processor documents with real tracked changes against the older one: whoever accepts all of
 * them has the newer text, whoever rejects all the older. Paragraphs and rows of tables that both have are left as they
 * are; changed ones differ word by word. Both are files of {@link documentDocx}; the same two give the same bytes.
 */
export function trackedDocx(older: Uint8Array, newer: Uint8Array, by: ChangeAuthor): Uint8Array {
  const [before, after] = [unzipSync(older), unzipSync(newer)];
  const { document, pictures } = withOldPictures(before);
  const marks = new ChangeMarks(
    by,
    new Map([...picturesOf(after), ...pictures].map(({ id, bytes }) => [id, sha256(bytes)])),
  );
  const [old, fresh] = [bodyOf(document), bodyOf(strFromU8(after[body]!))];
  const inside = trackedBlocks(xmlParts(old.inside), xmlParts(fresh.inside), marks);
  const written = `${fresh.head}${inside}${fresh.tail}`;
  const used = pictures.filter(({ id }) => written.includes(`"${id}"`));
  const mtime = new Date(1980, 0, 1, 12);
  const parts: Record<string, Uint8Array> = {
    ...after,
    [body]: strToU8(written),
    [relations]: strToU8(
      strFromU8(after[relations]!).replace(
        '</Relationships>',
        `${used.map(({ relation }) => relation).join('')}</Relationships>`,
      ),
    ),
    ...Object.fromEntries(used.map(({ name, bytes }) => [`word/media/${name}`, bytes])),
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts)
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .map(([name, bytes]) => [name, [bytes, { mtime }]]),
    ),
  );
}

interface Picture {
  readonly id: string;
  /** Name of its file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly relation: string;
}

function picturesOf(parts: Readonly<Record<string, Uint8Array>>): readonly Picture[] {
  return [...strFromU8(parts[relations]!).matchAll(/<Relationship\b[^>]*>/g)].flatMap(([relation]) => {
    const id = /\bId="([^"]*)"/.exec(relation)?.[1] ?? '';
    const name = /\bTarget="\/?(?:word\/)?media\/([^"]*)"/.exec(relation)?.[1] ?? '';
    const bytes = parts[`word/media/${name}`];
    return bytes === undefined ? [] : [{ id, name, bytes, relation }];
  });
}

/** The older text with its pictures under names that the newer one does not have. */
function withOldPictures(before: Readonly<Record<string, Uint8Array>>) {
  let document = strFromU8(before[body]!);
  const pictures = picturesOf(before).map(({ id, name, bytes, relation }): Picture => {
    const own = { id: `older${id}`, name: `older-${name}` };
    document = document.replaceAll(`r:embed="${id}"`, `r:embed="${own.id}"`);
    return { ...own, bytes, relation: relation.replace(`"${id}"`, `"${own.id}"`).replace(name, own.name) };
  });
  return { document, pictures };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function bodyOf(document: string) {
  const start = document.indexOf('<w:body>') + '<w:body>'.length;
  const end = document.lastIndexOf('</w:body>');
  return { head: document.slice(0, start), inside: document.slice(start, end), tail: document.slice(end) };
}

/** A block of the text with what became of it. */
interface TrackedBlock {
  readonly name: string | null;
  readonly kind: 'kept' | 'ins' | 'del';
  readonly xml: string;
}

/** Blocks of the newer text with those of the older one that are gone, in their place. */
function trackedBlocks(old: readonly XmlPart[], fresh: readonly XmlPart[], marks: ChangeMarks): string {
  const written: TrackedBlock[] = [];
  let [at, to] = [0, 0];
  for (const change of wordChanges(keysOf(old, marks), keysOf(fresh, marks))) {
    const same = change.from - at;
    written.push(...fresh.slice(to, to + same).map(kept));
    to += same;
    written.push(
      ...stretch(old.slice(change.from, change.to), fresh.slice(to, to + change.words.length), marks),
    );
    at = change.to;
    to += change.words.length;
  }
  return settledBeforeTables([...written, ...fresh.slice(to).map(kept)], marks)
    .map(({ xml }) => xml)
    .join('');
}

function kept({ name, xml }: XmlPart): TrackedBlock {
  return { name, kind: 'kept', xml };
}

/**
 * A stretch that differs: each new block after the old one that it comes from, as far as one can tell; what is gone
 * stands before what takes its place.
 */
function stretch(
  old: readonly XmlPart[],
  fresh: readonly XmlPart[],
  marks: ChangeMarks,
): readonly TrackedBlock[] {
  const written: TrackedBlock[] = [];
  const put = (part: XmlPart, kind: 'ins' | 'del') =>
    written.push({ name: part.name, kind, xml: whole(part, kind, marks) });
  let at = 0;
  let waiting: XmlPart[] = [];
  for (const part of fresh) {
    const from = old.findIndex((each, index) => index >= at && alike(each, part));
    if (from < 0) {
      waiting.push(part);
      continue;
    }
    for (const each of old.slice(at, from)) put(each, 'del');
    for (const each of waiting) put(each, 'ins');
    waiting = [];
    written.push({ name: part.name, kind: 'kept', xml: changed(old[from]!, part, marks) });
    at = from + 1;
  }
  for (const each of old.slice(at)) put(each, 'del');
  for (const each of waiting) put(each, 'ins');
  return written;
}

/**
 * The end of a paragraph that stands before a table cannot be put in or taken out: a table is no paragraph that it could
 * be one with. There the end of the paragraph before them is what was put in or taken out, and theirs is what stays.
 */
function settledBeforeTables(blocks: readonly TrackedBlock[], marks: ChangeMarks): readonly TrackedBlock[] {
  const settled = [...blocks];
  for (const [at, { name }] of blocks.entries()) {
    const last = blocks[at - 1];
    if (name !== 'w:tbl' || last?.name !== 'w:p' || last.kind === 'kept') continue;
    const { kind } = last;
    let first = at - 1;
    while (blocks[first - 1]?.name === 'w:p' && blocks[first - 1]?.kind === kind) first -= 1;
    const before = settled[first - 1];
    if (before?.name !== 'w:p' || before.kind !== 'kept') continue;
    settled[first - 1] = { ...before, xml: withMarkedEnd(before.xml, kind, marks) };
    settled[at - 1] = { ...last, xml: withKeptEnd(last.xml, kind, before.xml, marks) };
  }
  return settled;
}

function alike(old: XmlPart, fresh: XmlPart): boolean {
  if (old.name !== fresh.name) return false;
  if (old.name === 'w:p') return areAlike(old.xml, fresh.xml);
  return old.name === 'w:tbl' ? columnsOf(old.xml) === columnsOf(fresh.xml) : true;
}

function changed(old: XmlPart, fresh: XmlPart, marks: ChangeMarks): string {
  if (fresh.name === 'w:p') return changedParagraph(old.xml, fresh.xml, marks);
  return fresh.name === 'w:tbl' ? changedTable(old.xml, fresh.xml, marks) : fresh.xml;
}

function whole({ name, xml }: XmlPart, kind: 'ins' | 'del', marks: ChangeMarks): string {
  if (name === 'w:p') return wholeParagraph(xml, kind, marks);
  if (name === 'w:tbl') {
    const { open, inside, close } = opened(xml);
    const parts = xmlParts(inside).map((part) =>
      part.name === 'w:tr' ? wholeRow(part.xml, kind, marks) : part.xml,
    );
    return `${open}${parts.join('')}${close}`;
  }
  // Sections and contents are no text that one could take out.
  return kind === 'ins' ? xml : '';
}

function changedTable(old: string, fresh: string, marks: ChangeMarks): string {
  const table = opened(fresh);
  const rows = (xml: string) => xmlParts(opened(xml).inside).filter(({ name }) => name === 'w:tr');
  const before = rows(old);
  const rest = xmlParts(table.inside).filter(({ name }) => name !== 'w:tr');
  const written: string[] = [];
  const after = rows(fresh);
  let [at, to] = [0, 0];
  for (const change of wordChanges(keysOf(before, marks), keysOf(after, marks))) {
    const same = change.from - at;
    written.push(...after.slice(to, to + same).map(({ xml }) => xml));
    to += same;
    const [gone, come] = [before.slice(change.from, change.to), after.slice(to, to + change.words.length)];
    // As many rows as before: each is the old one, changed.
    if (gone.length === come.length)
      written.push(...come.map((row, index) => changedRow(gone[index]!.xml, row.xml, marks)));
    else {
      written.push(...gone.map((row) => wholeRow(row.xml, 'del', marks)));
      written.push(...come.map((row) => wholeRow(row.xml, 'ins', marks)));
    }
    at = change.to;
    to += change.words.length;
  }
  written.push(...after.slice(to).map(({ xml }) => xml));
  return `${table.open}${rest.map(({ xml }) => xml).join('')}${written.join('')}${table.close}`;
}

function changedRow(old: string, fresh: string, marks: ChangeMarks): string {
  const cellsOf = (xml: string) => xmlParts(opened(xml).inside);
  const before = cellsOf(old).filter(({ name }) => name === 'w:tc');
  const row = opened(fresh);
  let at = -1;
  const parts = cellsOf(fresh).map((part) => {
    if (part.name !== 'w:tc') return part.xml;
    at += 1;
    const was = before[at];
    return was === undefined || marks.key(was.xml) === marks.key(part.xml)
      ? part.xml
      : changedCell(was.xml, part.xml, marks);
  });
  return `${row.open}${parts.join('')}${row.close}`;
}

function changedCell(old: string, fresh: string, marks: ChangeMarks): string {
  const cell = opened(fresh);
  const paragraphs = (xml: string) => xmlParts(opened(xml).inside).filter(({ name }) => name === 'w:p');
  const before = paragraphs(old);
  let at = -1;
  const parts = xmlParts(cell.inside).map((part) => {
    if (part.name !== 'w:p') return part.xml;
    at += 1;
    const was = before[at];
    return was === undefined ? part.xml : changedParagraph(was.xml, part.xml, marks);
  });
  return `${cell.open}${parts.join('')}${cell.close}`;
}

function wholeRow(xml: string, kind: 'ins' | 'del', marks: ChangeMarks): string {
  const { open, inside, close } = opened(xml);
  const mark = marks.mark(kind);
  const parts = xmlParts(inside);
  const properties = parts.find(({ name }) => name === 'w:trPr');
  const head = properties
    ? ((own) => `${own.open}${own.inside}${mark}${own.close}`)(opened(properties.xml))
    : `<w:trPr>${mark}</w:trPr>`;
  const cells = parts
    .filter(({ name }) => name !== 'w:trPr')
    .map((part) => (part.name === 'w:tc' ? wholeCell(part.xml, kind, marks) : part.xml));
  return `${open}${head}${cells.join('')}${close}`;
}

function wholeCell(xml: string, kind: 'ins' | 'del', marks: ChangeMarks): string {
  const { open, inside, close } = opened(xml);
  const parts = xmlParts(inside).map((part) =>
    part.name === 'w:p' ? wholeParagraph(part.xml, kind, marks) : part.xml,
  );
  return `${open}${parts.join('')}${close}`;
}

function columnsOf(table: string): number {
  return table.match(/<w:gridCol\b/g)?.length ?? 0;
}

function keysOf(parts: readonly XmlPart[], marks: ChangeMarks): readonly string[] {
  return parts.map(({ xml }) => marks.key(xml));
}
