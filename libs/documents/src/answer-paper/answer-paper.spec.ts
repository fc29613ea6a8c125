import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { languages } from '#members';
import type { Language } from '#members';
import { questionnaire2019, visibleQuestions } from '#survey';
import type { Answers, Questionnaire, Round } from '#survey';
import { paperDocx } from './paper-docx.ts';
import { paperPdf } from './paper-pdf.ts';
import type { Paper } from './paper.ts';
import { blankPaper, draftPaper, receiptPaper, signingSheet } from './papers.ts';
import type { AnswerAbout } from './papers.ts';

const everyKind = JSON.parse(
  readFileSync('libs/survey/data/every-question-type.json', 'utf8'),
) as Questionnaire;
const round: Round = {
  id: 'april-2019',
  title: 'April 2019',
  questionnaire: { id: everyKind.id, version: everyKind.version },
  opensAt: '2019-04-01T00:00:00.000Z',
  deadline: '2019-05-31T22:00:00.000Z',
  timeZone: 'America/Bogota',
  graceDays: null,
  state: 'open',
  simulated: false,
  practice: false,
};
const file = 'f0000000-0000-4000-8000-000000000000';
const hostile = '#panic("x") $ ] } *bold* \\ <w:p> & "quoted" @ref `raw` //';
const answers: Answers = {
  order: { ranked: [['literacy', 'equity'], ['health']], noOpinion: ['digital'] },
  ratings: { importance: { literacy: 5 } },
  offers: [{ area: 'literacy', kind: 'host', capacity: 2, note: hostile }],
  compare: { '1': { best: 'literacy', worst: 'health' } },
  budget: { literacy: 60, health: 40 },
  strategy: ['yes'],
  'strategy-name': hostile,
  'strategy-day': '2018-02-28',
  'learning-share': 12.5,
  partners: ['employers', { other: 'The scouts' }],
  documents: [file],
  consent: { agreed: true, name: 'Ana Pérez', title: 'Mayor', date: '2019-04-09' },
};
const upload = { id: file, name: 'Plan 2030.pdf', type: 'application/pdf', bytes: 9 };

const about = (language: Language): AnswerAbout => ({
  language,
  round,
  questionnaire: everyKind,
  createdAt: '2019-04-09T10:00:00.000Z',
  cityName: "'s-Hertogenbosch",
  number: '3F2A-91BC',
  answers,
  uploads: new Map([[file, upload]]),
  areaOrder: everyKind.catalogue.areas.map(({ id }) => id),
  hash: 'ab'.repeat(32),
  submission: null,
});
const submission = {
  number: 1,
  at: '2019-04-09T10:00:00.000Z',
  late: true,
  statement: { name: 'Ana Pérez', title: 'Mayor', date: '2019-04-09' },
  way: 'sheet',
  verifyAddress: 'https://example.org/receipt',
} as const;
const papers = (language: Language): Readonly<Record<string, Paper>> => ({
  blank: blankPaper(about(language)),
  'blank 2019': blankPaper({ ...about(language), questionnaire: questionnaire2019, cityName: null }),
  draft: draftPaper(about(language)),
  sheet: signingSheet(about(language)),
  receipt: receiptPaper({ ...about(language), submission }),
});
const pages = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe.each(languages.map((language) => [language]))('in %s', (language) => {
  const all = papers(language);

  test.each(Object.keys(all))('%s is a tagged PDF, the same for the same paper', (name) => {
    const paper = all[name]!;
    const pdf = paperPdf(paper);
    expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-');
    expect(Buffer.from(pdf).toString('latin1')).toContain('/MarkInfo');
    expect(Buffer.compare(paperPdf(paper), pdf)).toBe(0);
  });

  test('sheet and receipt fit on one page', () => {
    expect([pages(paperPdf(all['sheet']!)), pages(paperPdf(all['receipt']!))]).toEqual([1, 1]);
  });
});

test('a draft says every answer in words, and asks only what is asked', () => {
  const words = JSON.stringify(draftPaper(about('en')));
  for (const said of [
    '1.',
    'Literacy and Equity',
    'No opinion on:',
    'Plan 2030.pdf',
    'The scouts',
    '28 February 2018',
    'Ana Pérez',
  ])
    expect(words).toContain(said);
  const titles = draftPaper(about('en')).blocks.filter(
    (block) => block.kind === 'heading' && block.level === 3,
  );
  expect(titles).toHaveLength(visibleQuestions(everyKind, answers).length);
});

test('offering nothing is an answer, and saying nothing is none', () => {
  const said = (own: Answers) => JSON.stringify(draftPaper({ ...about('en'), answers: own }));
  expect(said({ ...answers, offers: [] })).toContain('Offers nothing');
  const { offers: _, ...silent } = answers;
  expect(said(silent)).not.toContain('Offers nothing');
});

test('the form of one city says its name and its deadline, that of everybody leaves a line for it', () => {
  const own = JSON.stringify(
    blankPaper({ ...about('en'), round: { ...round, deadline: '2019-06-30T22:00:00.000Z' } }),
  );
  expect(own).toContain("'s-Hertogenbosch");
  expect(own).toContain('30 June 2019');
  expect(own).not.toContain('…………');
  expect(JSON.stringify(blankPaper({ ...about('en'), cityName: null }))).toContain('…………');
});

test('a draft carries the number that the sheet asks to compare with', () => {
  expect(JSON.stringify(draftPaper(about('en')))).toContain('ABAB ABAB ABAB');
});

test('a sheet shows what is signed and its check number in fours', () => {
  const words = JSON.stringify(signingSheet(about('en')));
  for (const said of ['Literacy and Equity', 'ABAB ABAB ABAB', 'Check number of the draft'])
    expect(words).toContain(said);
});

test.each(languages.map((language) => [language]))(
  'a sheet stays on one page in %s, however much was answered',
  (language) => {
    const areas = questionnaire2019.catalogue.areas.map(({ id }) => id);
    const rated = (shift: number) => Object.fromEntries(areas.map((id, at) => [id, 1 + ((at + shift) % 5)]));
    const everything: Answers = {
      ranking: { ranked: areas.slice(0, 5).map((id) => [id]), noOpinion: areas.slice(5) },
      rating: { importance: rated(0), capacity: rated(2) },
      offers: areas.flatMap((area) =>
        (['lead', 'host', 'contribute'] as const).map((kind) => ({ area, kind, capacity: 3, note: hostile })),
      ),
    };
    const sheet = signingSheet({
      ...about(language),
      questionnaire: questionnaire2019,
      answers: everything,
      areaOrder: areas,
    });
    expect(pages(paperPdf(sheet))).toBe(1);
  },
);

test('a receipt says when, in which zone, and what was signed', () => {
  const words = JSON.stringify(receiptPaper({ ...about('en'), submission }));
  for (const said of [
    '9 April 2019 at 05:00 (\u2068America/Bogota\u2069)',
    'I submit this answer on behalf of',
  ])
    expect(words).toContain(said);
});

test('an empty form has a place for every question, also for those that depend on others', () => {
  const { blocks } = blankPaper(about('en'));
  const asked = everyKind.sections.flatMap(({ questions }) => questions);
  expect(blocks.filter((block) => block.kind === 'heading' && block.level === 3)).toHaveLength(asked.length);
});

test('a document for a word processor is well formed, whatever the city wrote, and turns with its language', () => {
  const part = (language: Language, name: string) =>
    strFromU8(unzipSync(paperDocx(draftPaper(about(language))))[`word/${name}.xml`] ?? new Uint8Array());
  const xml = (language: Language) => part(language, 'document');
  // Behind the last answer the foot would read as one more line of it.
  const { foot } = draftPaper(about('en'));
  expect(part('en', 'footer')).toContain(foot);
  expect(xml('en')).not.toContain(`>${foot}<`);
  expect(xml('en')).toContain('&lt;w:p&gt; &amp; "quoted"');
  expect(xml('en')).not.toContain('<w:bidi/>');
  expect(xml('ar')).toContain('<w:bidi/><');
  // Every element that is opened is closed, in order.
  const open: string[] = [];
  for (const [, slash, name, own] of xml('ar').matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (own === '/') continue;
    if (slash === '') open.push(name ?? '');
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
});
