import { readFileSync } from 'node:fs';
import { readXlsx } from '#documents';
import { csvRecords } from '#members';
import { Problem } from '#problem';
import {
  areaCatalogue2019,
  limeQuestionnaire,
  questionnaireProblems,
  readLimeTable,
  readLss,
  readXlsform,
} from '#survey';
import type { CarriedQuestionnaire, Question } from '#survey';

const file = (name: string): Buffer => readFileSync(new URL(`files/${name}`, import.meta.url));
const form = (name: string): CarriedQuestionnaire =>
  readXlsform(readXlsx(file(name)), areaCatalogue2019, name.replace('.xlsx', ''));
const lss = (text = file('survey.lss').toString()): CarriedQuestionnaire =>
  limeQuestionnaire(readLss(text), areaCatalogue2019, 'survey');
const table = (): CarriedQuestionnaire => {
  const { records } = csvRecords(file('survey.txt').toString(), { records: 1_000, cells: 200 });
  return limeQuestionnaire(readLimeTable(records), areaCatalogue2019, 'survey');
};

const questions = ({ document }: CarriedQuestionnaire): readonly Question[] =>
  document.sections.flatMap((section) => section.questions);
const question = (carried: CarriedQuestionnaire, id: string): Question | undefined =>
  questions(carried).find((one) => one.id === id);
const notes = ({ notes: all }: CarriedQuestionnaire): readonly string[] =>
  all.map(({ code, params }) => `${code} ${params?.what ?? params?.language}`);
const refusal = (read: () => unknown): string => {
  try {
    read();
    return 'read';
  } catch (error) {
    return error instanceof Problem ? error.code : `no refusal: ${String(error)}`;
  }
};

describe('forms in the XLSForm standard, by pyxform', () => {
  test('a form of every type: what has a counterpart is carried, the rest is listed with its line', () => {
    const carried = form('attribute_columns_test.xlsx');
    expect(carried.document.title.en).toBe('Spec test');
    expect(questions(carried).map(({ id, type }) => `${id} ${type}`)).toEqual([
      'skip-to-end choice',
      'my-name text',
      'address text',
      'text-image-audio-video-test text',
      'autocomplete-test choice',
      'autocomplete-chars-test choice',
      'a-integer number',
      'a-decimal number',
      'date-test date',
      'image-test file',
      'q-1 text',
      'false text',
      'launch number',
    ]);
    expect(question(carried, 'my-name')?.visibleIf).toEqual({ not: { chosen: ['skip-to-end', 'yes'] } });
    const by = new Map(carried.notes.map(({ path, code, params }) => [`${code} ${params?.what}`, path]));
    expect(by.get('note-repeat repeat_test')).toBe('survey, line 15');
    expect(by.get('note-type geopoint_test')).toBe('survey, line 34');
    expect(by.get('note-limit a_decimal')).toBe('survey, line 14');
    expect(notes(carried)).toContain('note-language chinese');
  });

  test('a form of a real survey: groups, conditions on them, limits, and lists that lie elsewhere', () => {
    const carried = form('UCL_Biomass_Plot_Form.xlsx');
    expect(carried.document.sections.map(({ title }) => title.en)).toContain('Enumerator Details.');
    expect(question(carried, 'leader-name-other')?.visibleIf).toEqual({ chosen: ['leader-name', 'other-2'] });
    expect(question(carried, 'canopy-cover')?.type).toBe('number');
    expect(notes(carried)).toEqual(
      expect.arrayContaining(['note-repeat trees', 'note-type village', 'note-language swahili (sw)']),
    );
  });

  test('choices of which some are hidden, and words of one’s own', () => {
    expect(notes(form('choice_filter_test.xlsx'))).toEqual([
      'note-option-twice county',
      'note-filter county',
      'note-filter city',
    ]);
    expect(question(form('or_other.xlsx'), 'fav-color')).toMatchObject({ other: { maxWords: 20 } });
    expect(question(form('specify_other.xlsx'), 'sex')).toMatchObject({ multiple: false });
  });

  test.each(['attribute_columns_test', 'choice_filter_test', 'group', 'loop', 'or_other', 'specify_other'])(
    '%s becomes a questionnaire that lacks nothing but texts',
    (name) => {
      const problems = questionnaireProblems(form(`${name}.xlsx`).document);
      expect(problems.filter(({ code }) => code !== 'document-too-short')).toEqual([]);
    },
  );
});

/** A form of rows, as a program hands them over. */
function rowsForm(
  survey: readonly (readonly string[])[],
  choices: readonly (readonly string[])[] = [],
  settings: readonly (readonly string[])[] = [],
): CarriedQuestionnaire {
  const sheets = { survey, choices, settings };
  const workbook = {
    sheets: Object.keys(sheets),
    rows: (sheet: string) =>
      sheets[sheet as keyof typeof sheets].map((cells, index) => ({ line: index + 1, cells })),
  };
  return readXlsform(workbook, areaCatalogue2019, 'Needs 2027');
}

const yesNo = [
  ['list_name', 'name', 'label::English (en)', 'label::French (fr)'],
  ['yn', 'yes', 'Yes', 'Oui'],
  ['yn', 'no', 'No', 'Non'],
];

describe('forms in the XLSForm standard', () => {
  test('texts in our languages, whichever way they are named', () => {
    const carried = rowsForm(
      [
        ['type', 'name', 'label::Español', 'label::ar', 'label:French (fr)', 'label'],
        ['text', 'a', 'Hola', 'مرحبا', 'Bonjour', 'Hello'],
      ],
      [],
      [
        ['form_title', 'default_language'],
        ['Needs', 'English (en)'],
      ],
    );
    expect(question(carried, 'a')?.title).toEqual({ en: '', fr: 'Bonjour', es: 'Hola', ar: 'مرحبا' });
    expect(carried.source).toBe('es');
  });

  test('conditions, also those of the groups around', () => {
    const carried = rowsForm(
      [
        ['type', 'name', 'label::English (en)', 'relevant', 'required', 'constraint'],
        ['select_one yn', 'has', 'Has it?', '', 'yes', ''],
        ['integer', 'n', 'How many?', '', '', '. >= 1 and . < 10'],
        ['begin_group', 'g', 'More', "${has} = 'yes'", '', ''],
        ['text', 'why', 'Why?', '${n} > 3 or not(selected(${has}, "no"))', 'yes', 'string-length(.) <= 80'],
        ['text', 'what', 'What?', '${why} != ""', 'yes', ''],
        ['text', 'when', 'When?', 'count(${has}) > 3', '', ''],
        ['end_group', '', '', '', '', ''],
      ],
      yesNo,
    );
    expect(question(carried, 'n')).toMatchObject({ min: 1, max: 9 });
    expect(question(carried, 'why')).toMatchObject({ type: 'line', maxCharacters: 80, core: false });
    expect(question(carried, 'why')?.visibleIf).toEqual({
      all: [
        { chosen: ['has', 'yes'] },
        { any: [{ number: ['n', '>', 3] }, { not: { chosen: ['has', 'no'] } }] },
      ],
    });
    expect(question(carried, 'what')).toMatchObject({
      core: false,
      visibleIf: { all: [{ chosen: ['has', 'yes'] }, { answered: 'why' }] },
    });
    expect(notes(carried)).toEqual([
      'note-needed-where-asked why',
      'note-needed-where-asked what',
      'note-rule when',
    ]);
  });

  test('codes that stand twice, scripts and markup in texts, and what directs text are explained or left out', () => {
    const carried = rowsForm([
      ['type', 'name', 'label'],
      ['text', 'a', 'One<script>alert(1)</script>'],
      ['text', 'a', '<img src=x onerror=alert(1)>Two'],
      ['text', 'b', 'safe\u202Etxt.exe'],
      ['text', '__proto__', '5 < 6 & 7'],
      ['text', 'constructor', 'x', ''],
    ]);
    expect(questions(carried).map(({ id, title }) => [id, title.en])).toEqual([
      ['a', 'One'],
      ['a-2', 'Two'],
      ['b', 'safetxt.exe'],
      ['proto', '5 < 6 & 7'],
      ['constructor', 'x'],
    ]);
    expect(notes(carried)).toEqual([
      'note-markup a',
      'note-markup a',
      'note-code-twice a',
      'note-code-changed __proto__',
    ]);
  });

  test.each<[string, () => unknown, string]>([
    [
      'no sheet of questions',
      () => readXlsform({ sheets: ['Table'], rows: () => [] }, areaCatalogue2019, 'x'),
      'exchange-no-survey-sheet',
    ],
    [
      'no column of types',
      () =>
        rowsForm([
          ['name', 'label'],
          ['a', 'A'],
        ]),
      'exchange-no-survey-sheet',
    ],
    [
      'nothing that is asked',
      () =>
        rowsForm([
          ['type', 'name'],
          ['note', 'a'],
        ]),
      'exchange-no-questions',
    ],
    [
      'more than a questionnaire takes',
      () => rowsForm([['type', 'name'], ...Array.from({ length: 10_002 }, (_, i) => ['text', `q${i}`])]),
      'exchange-too-long',
    ],
  ])('refuses a form with %s', (_, read, code) => {
    expect(refusal(read)).toBe(code);
  });
});

describe.each([
  ['as a file of its own', lss],
  ['as a table', table],
])('a survey of LimeSurvey, %s', (_, read) => {
  test('is carried in its order, with conditions and limits', () => {
    const carried = read();
    expect(carried.document).toMatchObject({
      id: 'survey-4711',
      title: { en: 'Libraries & buses', fr: 'Bibliothèques et bus', es: '', ar: '' },
    });
    expect(carried.document.sections.map(({ title }) => title.en)).toEqual(['About you', 'Needs']);
    expect(questions(carried).map(({ id, type, core }) => `${id} ${type}${core ? ' core' : ''}`)).toEqual([
      'place choice core',
      'people number',
      'means choice',
      'needs-sq001 choice',
      'needs-sq002 choice',
      'why text',
    ]);
    expect(question(carried, 'place')).toMatchObject({
      title: { en: 'Where do you live?', fr: 'Où habitez-vous ?' },
      help: { en: 'Choose one.', fr: '' },
      options: [
        { id: 'a1', label: { en: 'Town', fr: 'Ville' } },
        { id: 'a2', label: { en: 'Village', fr: '' } },
      ],
      other: { maxWords: 50 },
    });
    expect(question(carried, 'people')).toMatchObject({ min: 0, max: 50_000, decimals: 0 });
    expect(question(carried, 'needs-sq001')).toMatchObject({
      title: { en: 'How great is the need? Books' },
      visibleIf: { all: [{ chosen: ['place', 'a1'] }, { chosen: ['means', 'sq001'] }] },
    });
    expect(question(carried, 'means')?.visibleIf).toEqual({
      all: [{ chosen: ['place', 'a1'] }, { all: [{ number: ['people', '>', 100] }, { answered: 'people' }] }],
    });
  });

  test('says what it could not carry', () => {
    expect([...new Set(notes(read()))].sort()).toEqual([
      'note-array needs',
      'note-display thanks',
      'note-language de',
      'note-markup place',
      'note-needed-where-asked needs_SQ001',
      'note-needed-where-asked needs_SQ002',
      'note-reference why',
      'note-rule why',
      'note-type order',
    ]);
  });
});

test.each([
  [
    'an entity bomb',
    (text: string) => text.replace('<document>', '<!DOCTYPE d [<!ENTITY a "aa">]><document>'),
    'xml-doctype',
  ],
  ['a file that is cut', (text: string) => text.slice(0, 2_000), 'xml-broken'],
  ['a group of questions', (text: string) => text.replace('>Survey<', '>Group<'), 'exchange-no-limesurvey'],
  ['another document', () => '<html><body/></html>', 'exchange-no-limesurvey'],
  [
    'a survey without questions',
    (text: string) => text.replace(/<questions>[\s\S]*<\/questions>/, ''),
    'exchange-no-questions',
  ],
])('refuses %s', (_, change, code) => {
  expect(refusal(() => lss(change(file('survey.lss').toString())))).toBe(code);
});
