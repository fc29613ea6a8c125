import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { unzipBundle } from '#archive';
import { bundleChecks, readLedgerLine } from '#assembly';
import { readXlsx, uploadedType } from '#documents';
import { csvRecords, importPlan, membersCsvLimits, readMembersCsv, textOfBytes } from '#members';
import { Problem } from '#problem';
import { PabulibReader, profileFromJson, rank, readProfile } from '#ranking';
import {
  areaCatalogue2019,
  limeQuestionnaire,
  questionnaireProblems,
  readLimeTable,
  readLss,
  readResponses,
  readXlsform,
} from '#survey';
import { XmlReader } from '#xml';
import { readPo } from '../../apps/api/src/languages/po-file.ts';
import { everyQuestionType } from '../../libs/survey/src/testing/every-question-type.ts';
import { membersCsv } from '../api/service-under-test.ts';
import { goldenBundle } from '../verifier/forged-bundles.ts';
import { keepFigures } from './fuzz-figures.ts';
import { fuzzCases, fuzzSeed, hangLimit } from './fuzz-settings.ts';
import { mutated } from './request-cases.ts';

const file = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../exchange/files/${name}`, import.meta.url)));
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const members = strToU8(membersCsv().slice(0, 6_000));
const wholeBundle = zipSync(Object.fromEntries(goldenBundle));
const ledger = goldenBundle.get('ledger.ndjson')!;
const preflib = strToU8(
  '# FILE NAME: a.soi\n# DATA TYPE: soi\n# NUMBER ALTERNATIVES: 3\n# NUMBER VOTERS: 3\n# NUMBER UNIQUE ORDERS: 2\n# ALTERNATIVE NAME 1: esd\n# ALTERNATIVE NAME 2: health\n# ALTERNATIVE NAME 3: equity\n2: 1,2,3\n1: 2,{1,3}\n',
);
const budget = strToU8(
  'META\nkey;value\nbudget;1000\nnum_votes;2\nvote_type;approval\nPROJECTS\nproject_id;cost;name\n1;500;A\n2;600;B\nVOTES\nvoter_id;vote\n1;1,2\n2;2\n',
);

const readLines = (lines: string): void => {
  const reader = new PabulibReader();
  for (const line of lines.split('\n')) reader.push(line);
  reader.end();
  reader.election();
};
const rowsOf = (bytes: Uint8Array): void => {
  const book = readXlsx(bytes);
  for (const sheet of book.sheets)
    for (const row of book.rows(sheet)) if (row.line < 0) throw new Error('a line');
};
const rows = (bytes: Uint8Array) => csvRecords(text(bytes), { records: 1_000, cells: 200 }).records;

/** Every reader of files: whole ones to begin with, and what is done with the bytes. */
const readers: Readonly<
  Record<string, readonly [valid: readonly Uint8Array[], read: (bytes: Uint8Array) => unknown]>
> = {
  'the list of members': [
    [members],
    (bytes) => {
      const read = textOfBytes(bytes);
      if ('problem' in read) return;
      importPlan([], readMembersCsv(read.text), '2019-04-08');
    },
  ],
  'cells and rows': [
    [members],
    (bytes) => csvRecords(text(bytes), { records: membersCsvLimits.rows, cells: membersCsvLimits.cells }),
  ],
  'a workbook': [[file('group.xlsx'), file('loop.xlsx')], rowsOf],
  'a form of XLSForm': [
    [file('group.xlsx'), file('choice_filter_test.xlsx'), file('attribute_columns_test.xlsx')],
    (bytes) => {
      const { document } = readXlsform(readXlsx(bytes), areaCatalogue2019, 'form');
      questionnaireProblems(document);
    },
  ],
  'a survey of LimeSurvey': [
    [file('survey.lss')],
    (bytes) =>
      questionnaireProblems(limeQuestionnaire(readLss(text(bytes)), areaCatalogue2019, 'survey').document),
  ],
  'a table of LimeSurvey': [
    [file('survey.txt')],
    (bytes) => limeQuestionnaire(readLimeTable(rows(bytes)), areaCatalogue2019, 'survey'),
  ],
  'a table of responses': [
    [strToU8('city,learning-use,learning-share,strategy\nCork,Schools,7.5,yes\nBristol,,x,no\n')],
    (bytes) => [...readResponses(everyQuestionType, rows(bytes)).responses],
  ],
  'a questionnaire': [
    [strToU8(JSON.stringify(everyQuestionType))],
    (bytes) => {
      let value: unknown;
      try {
        value = JSON.parse(text(bytes));
      } catch {
        return;
      }
      questionnaireProblems(value);
    },
  ],
  'preferences as CSV': [
    [strToU8('who,esd,health\na,1,2\nb,2,1\n')],
    (bytes) => readProfile(text(bytes), 'csv'),
  ],
  'preferences as PrefLib': [[preflib], (bytes) => readProfile(text(bytes), 'preflib')],
  'preferences as JSON': [
    [strToU8('{"areas":["esd","health"],"groups":[{"weight":2,"order":[[0],[1]]}]}')],
    (bytes) => profileFromJson(text(bytes)),
  ],
  'a budget of Pabulib': [[budget], (bytes) => readLines(text(bytes))],
  'translations as PO': [
    [strToU8('msgid ""\nmsgstr ""\n"Language: ko\\n"\n\nmsgctxt "a"\nmsgid "Save"\nmsgstr "저장"\n')],
    (bytes) => readPo(text(bytes)),
  ],
  XML: [
    [strToU8('<?xml version="1.0"?><a b="c">&amp;<![CDATA[x]]><!-- y --><d/></a>')],
    (bytes) => {
      const reader = new XmlReader({ open: () => undefined, text: () => undefined, close: () => undefined });
      const whole = text(bytes);
      reader.push(whole.slice(0, whole.length / 2));
      reader.push(whole.slice(whole.length / 2));
      reader.end();
    },
  ],
  'an upload': [[file('group.xlsx'), strToU8('%PDF-1.4\n'), members], (bytes) => uploadedType(bytes)],
  'a bundle': [[wholeBundle], (bytes) => bundleChecks(unzipBundle(bytes), { rank })],
  'a ledger': [
    [ledger],
    (bytes) => bundleChecks(new Map([...goldenBundle, ['ledger.ndjson', bytes]]), { rank }),
  ],
  'an entry of a ledger': [[ledger.slice(0, ledger.indexOf(10))], (bytes) => readLedgerLine(text(bytes))],
};

/** The parts of an archive bent before it is packed again: whoever reads it gets past the container. */
const repacked = (archive: Uint8Array): fc.Arbitrary<Uint8Array> => {
  const parts = unzipSync(archive);
  return fc
    .constantFrom(...Object.keys(parts))
    .chain((name) => mutated(parts[name]!).map((bent) => zipSync({ ...parts, [name]: bent }, { level: 1 })));
};

const bombs: readonly Uint8Array[] = [
  strToU8(
    `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(100)}">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${String.fromCharCode(98 + at)} "${`&${String.fromCharCode(97 + at)};`.repeat(10)}">`).join('')}]><a>&j;</a>`,
  ),
  strToU8('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a>&a;</a>'),
  strToU8('<a>'.repeat(200_000)),
  strToU8(`<a ${'b="c" '.repeat(50_000)}/>`),
  strToU8('['.repeat(200_000)),
  strToU8('{"__proto__":{"a":1},"constructor":{"prototype":{}}}'),
  strToU8('"'.repeat(200_001)),
  strToU8(','.repeat(300_000)),
  strToU8('\n'.repeat(300_000)),
  strToU8('a\\'.repeat(100_000)),
  strToU8('('.repeat(200_000)),
  strToU8('{'.repeat(200_000)),
  strToU8('msgid "'.repeat(30_000)),
  zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000) }),
  zipSync({ '../x': strToU8('a'), '/etc/x': strToU8('b') }),
  new Uint8Array(0),
  new Uint8Array([0xff, 0xfe, 0x00, 0xd8]),
];

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** A refusal is a problem or a line of reasons; whatever else is thrown is a fault of the reader. */
const isRefusal = (error: unknown): boolean => error instanceof Problem;

describe('every reader of files', () => {
  const runs = Math.max(5, Math.ceil((fuzzCases * 0.1) / Object.keys(readers).length));
  const figures: Record<string, { cases: number; read: number; slowestMilliseconds: number }> = {};

  afterAll(() => keepFigures('readers', { hangs: 0, readers: figures }));

  test.each(Object.entries(readers))(
    '%s: read or refused, and soon',
    (name, [valid, read]) => {
      const figure = { cases: 0, read: 0, slowestMilliseconds: 0 };
      figures[name] = figure;
      const one = (bytes: Uint8Array): void => {
        const began = performance.now();
        try {
          read(bytes);
          figure.read += 1;
        } catch (error) {
          if (!isRefusal(error)) throw error;
        }
        const took = performance.now() - began;
        figure.cases += 1;
        figure.slowestMilliseconds = Math.max(figure.slowestMilliseconds, Math.round(took));
        if (took > hangLimit) throw new Error(`${name}: ${took} ms`);
      };
      for (const whole of valid) one(whole);
      for (const bomb of bombs) one(bomb);
      const bent = fc
        .constantFrom(...valid)
        .chain((whole) => (isZip(whole) ? fc.oneof(mutated(whole), repacked(whole)) : mutated(whole)));
      fc.assert(
        fc.property(bent, (bytes) => one(bytes)),
        { seed: fuzzSeed, numRuns: runs, interruptAfterTimeLimit: 120_000 + fuzzCases * 20 },
      );
      expect(figure.cases).toBeGreaterThan(runs);
    },
    180_000 + fuzzCases * 20,
  );
});
