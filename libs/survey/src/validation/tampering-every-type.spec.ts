import { canonicalJson } from '#canonical';
import { bestWorstSets } from '../best-worst/best-worst-sets.ts';
import { everyQuestionType, questionNamed, uploads, withQuestion } from '../testing/every-question-type.ts';
import { answerProblems } from './answer-problems.ts';

const questionnaire = everyQuestionType;
const [[first, second] = [], [, , third] = []] = bestWorstSets(
  questionNamed('compare', 'best-worst'),
  questionnaire.catalogue,
);
const outside = questionnaire.catalogue.areas.find(
  ({ id }) =>
    !bestWorstSets(questionNamed('compare', 'best-worst'), questionnaire.catalogue)[0]?.includes(id),
)!.id;

const signed = { agreed: true, name: 'Ana Pérez', title: 'Mayor', date: '2019-04-18' };
const core = {
  order: { ranked: [['esd', 'health'], ['equity']], noOpinion: ['literacy'] },
  ratings: { importance: { esd: 5 } },
};
const full = {
  ...core,
  offers: [],
  compare: { '1': { best: first, worst: second }, '2': { best: third } },
  budget: { esd: 60, health: 40, equity: 0 },
  funding: { city: 7, abroad: 3 },
  strategy: ['yes'],
  'strategy-name': 'Plan 2030',
  'strategy-day': '2018-02-28',
  'learning-share': 7.5,
  'learning-use': 'Schools and libraries',
  partners: ['schools', { other: 'The scouts' }],
  documents: ['upload-plan', 'upload-photo'],
  contact: 'Ana Pérez, +57 4 000',
  consent: signed,
};

const refusals = (answers: unknown, complete: boolean, document = questionnaire): readonly string[] =>
  answerProblems(document, answers, { complete, uploads }).map(({ path, code }) => `${path} ${code}`);

it('takes a full answer in a draft', () => {
  expect(refusals(full, false)).toEqual([]);
});

/** Ways of bending an answer past the form; each must be refused at its place, in a draft already. */
describe('answerProblems refuses', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['a set that is not there', { compare: { '7': { best: first } } }, 'compare/7 unknown-set'],
    ['a set by another spelling', { compare: { '01': { best: first } } }, 'compare/01 unknown-set'],
    [
      'a set of every object',
      { compare: { constructor: { best: first } } },
      'compare/constructor unknown-set',
    ],
    [
      'best that is worst',
      { compare: { '1': { best: first, worst: first } } },
      'compare/1/worst best-is-worst',
    ],
    ['an area of another set', { compare: { '1': { best: outside } } }, 'compare/1/best not-in-set'],
    ['an area that is nowhere', { compare: { '1': { worst: 'astrology' } } }, 'compare/1/worst not-in-set'],
    [
      'a third judgement on a set',
      { compare: { '1': { best: first, second } } },
      'compare/1/second unknown-key',
    ],
    ['nothing for the best', { compare: { '1': { best: null } } }, 'compare/1/best wrong-type'],
    ['sets as a list', { compare: [{ best: first, worst: second }] }, 'compare wrong-type'],
    ['a set as text', { compare: { '1': first } }, 'compare/1 wrong-type'],
    ['more points than there are', { budget: { esd: 60, health: 41 } }, 'budget too-many-points'],
    ['points taken away', { budget: { esd: -1 } }, 'budget/esd points-out-of-range'],
    [
      'points taken away and given elsewhere',
      { budget: { health: -1, esd: 100 } },
      'budget/health points-out-of-range',
    ],
    ['half a point', { budget: { esd: 0.5 } }, 'budget/esd points-out-of-range'],
    ['points without end', { budget: JSON.parse('{"esd":1e309}') }, 'budget/esd points-out-of-range'],
    ['no number of points', { budget: { esd: Number.NaN } }, 'budget/esd points-out-of-range'],
    ['minus no points', { budget: JSON.parse('{"esd":-0}') }, 'budget/esd points-out-of-range'],
    ['points as text', { budget: { esd: '100' } }, 'budget/esd wrong-type'],
    ['points to nobody', { budget: { astrology: 1 } }, 'budget/astrology unknown-area'],
    ['points to an area where options are asked', { funding: { esd: 1 } }, 'funding/esd unknown-option'],
    ['points to a prototype', { budget: JSON.parse('{"__proto__":1}') }, 'budget/__proto__ unknown-area'],
    ['own words where none are asked', { strategy: [{ other: 'Soon' }] }, 'strategy/0 wrong-type'],
    ['own words twice', { partners: [{ other: 'a' }, { other: 'b' }] }, 'partners/1 duplicate-option'],
    ['own words under their id', { partners: ['other'] }, 'partners/0 unknown-option'],
    [
      'own words with something beside',
      { partners: [{ other: 'a', id: 'schools' }] },
      'partners/0/id unknown-key',
    ],
    [
      'own words without end',
      { partners: [{ other: 'word '.repeat(21) }] },
      'partners/0/other too-many-words',
    ],
    ['own words that are a number', { partners: [{ other: 7 }] }, 'partners/0/other wrong-type'],
    ['a number as text', { 'learning-share': '7.5' }, 'learning-share no-number'],
    ['a number above the highest', { 'learning-share': 100.1 }, 'learning-share number-out-of-range'],
    ['a number below the lowest', { 'learning-share': -0.1 }, 'learning-share number-out-of-range'],
    ['too many decimals', { 'learning-share': 7.55 }, 'learning-share too-many-decimals'],
    ['a hidden fraction', { 'learning-share': 0.1 + 0.2 }, 'learning-share too-many-decimals'],
    ['no number', { 'learning-share': Number.NaN }, 'learning-share no-number'],
    ['a number without end', { 'learning-share': JSON.parse('1e309') }, 'learning-share no-number'],
    ['minus nothing', { 'learning-share': JSON.parse('-0') }, 'learning-share no-number'],
    ['a number in a list', { 'learning-share': [7] }, 'learning-share wrong-type'],
    ['a number as truth', { 'learning-share': true }, 'learning-share wrong-type'],
    ['a day before the first', { 'strategy-day': '1989-12-31' }, 'strategy-day day-too-early'],
    ['a day after the last', { 'strategy-day': '2020-01-01' }, 'strategy-day day-too-late'],
    ['a day that is none', { 'strategy-day': '2019-02-29' }, 'strategy-day no-day'],
    ['a day in another spelling', { 'strategy-day': '28/02/2018' }, 'strategy-day no-day'],
    ['an instant for a day', { 'strategy-day': '2018-02-28T00:00:00Z' }, 'strategy-day no-day'],
    ['a day as a number', { 'strategy-day': 20_180_228 }, 'strategy-day wrong-type'],
    ['a line of 121 characters', { 'strategy-name': '🎓'.repeat(121) }, 'strategy-name text-too-long'],
    ['a line without end', { 'strategy-name': 'x'.repeat(5_000_000) }, 'strategy-name text-too-long'],
    ['two lines for one', { 'strategy-name': 'Plan\n2030' }, 'strategy-name one-line-only'],
    ['two lines by a rare sign', { 'strategy-name': 'Plan\u20282030' }, 'strategy-name one-line-only'],
    ['a line with NUL', { 'strategy-name': 'Plan\u00002030' }, 'strategy-name unstorable-text'],
    ['a file of another city', { documents: ['upload-of-another-city'] }, 'documents/0 unknown-file'],
    ['a file of a kind not asked for', { documents: ['upload-table'] }, 'documents/0 file-type'],
    ['a file that is too large', { documents: ['upload-film'] }, 'documents/0 upload-too-large'],
    ['a file twice', { documents: ['upload-plan', 'upload-plan'] }, 'documents/1 duplicate-file'],
    ['a fourth file of three', { documents: ['a', 'b', 'c', 'd'] }, 'documents too-many-files'],
    ['a way through the folders', { documents: ['../../etc/passwd'] }, 'documents/0 wrong-type'],
    [
      'a file with its content',
      { documents: [{ id: 'upload-plan', content: 'x' }] },
      'documents/0 wrong-type',
    ],
    [
      'a signature with a role slipped in',
      { consent: { ...signed, role: 'mayor' } },
      'consent/role unknown-key',
    ],
    [
      'a signature without its day',
      { consent: { agreed: true, name: 'A', title: 'B' } },
      'consent/date missing-key',
    ],
    ['agreement as text', { consent: { ...signed, agreed: 'yes' } }, 'consent/agreed wrong-type'],
    [
      'a signature on a day that is none',
      { consent: { ...signed, date: '2019-04-31' } },
      'consent/date no-day',
    ],
    [
      'a signature of two lines',
      { consent: { ...signed, name: 'Ana\nPérez' } },
      'consent/name one-line-only',
    ],
    ['a signature as truth', { consent: true }, 'consent wrong-type'],
  ])('%s', (_, part, refusal) => {
    const answers = { ...core, strategy: ['yes'], ...part };
    expect(refusals(answers, false)).toEqual([`/answers/${refusal}`]);
    expect(refusals(answers, true)).toContain(`/answers/${refusal}`);
  });

  it('every file when nobody says which files the city has sent', () => {
    const problems = answerProblems(questionnaire, { documents: ['upload-plan'] }, { complete: false });
    expect(problems.map(({ code }) => code)).toEqual(['unknown-file']);
  });
});

/** What a draft may hold and a submitted answer may not. */
describe('answerProblems refuses only before submitting', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      'an answer to a question that is hidden',
      { strategy: ['no'], 'strategy-name': 'Plan' },
      'strategy-name hidden-question-answered',
    ],
    [
      'an empty answer to one',
      { strategy: ['no'], 'strategy-name': '' },
      'strategy-name hidden-question-answered',
    ],
    [
      'one that its own rule hides',
      { 'learning-share': 4.9, 'learning-use': 'x' },
      'learning-use hidden-question-answered',
    ],
    [
      'one where the answer that shows it is not given',
      { 'learning-use': 'x' },
      'learning-use hidden-question-answered',
    ],
    ['half a set', { compare: { '1': { worst: first } } }, 'compare/1 set-unfinished'],
    ['an empty set', { compare: { '1': {} } }, 'compare/1 set-unfinished'],
    ['points that are left', { budget: { esd: 99 } }, 'budget points-left'],
    [
      'own words that are not there',
      { partners: ['schools', { other: ' ' }] },
      'partners/1/other other-without-text',
    ],
    [
      'a signature without agreement',
      { consent: { ...signed, agreed: false } },
      'consent statement-unsigned',
    ],
    ['a signature without a name', { consent: { ...signed, name: ' ' } }, 'consent statement-unsigned'],
    ['a signature without a day', { consent: { ...signed, date: '' } }, 'consent statement-unsigned'],
  ])('%s', (_, part, refusal) => {
    expect(refusals({ ...core, ...part }, false)).toEqual([]);
    expect(refusals({ ...core, ...part }, true)).toEqual([`/answers/${refusal}`]);
  });

  it.each<[string, string, object, Readonly<Record<string, unknown>>, string]>([
    ['no word on a core question', 'contact', {}, {}, 'contact answer-missing'],
    ['blanks', 'contact', {}, { contact: '  ' }, 'contact answer-missing'],
    ['no points at all', 'budget', {}, { budget: { esd: 0 } }, 'budget answer-missing'],
    [
      'a set that was not judged',
      'compare',
      {},
      { compare: { '1': { best: first, worst: second } } },
      'compare sets-left',
    ],
    ['no file', 'documents', {}, { documents: [] }, 'documents answer-missing'],
    [
      'an empty signature',
      'consent',
      {},
      { consent: { agreed: false, name: '', title: '', date: '' } },
      'consent answer-missing',
    ],
  ])('%s, where the question is a core one', (_, id, parts, part, refusal) => {
    const document = withQuestion(id, { core: true, ...parts });
    expect(refusals({ ...core, ...part }, false, document)).toEqual([]);
    expect(refusals({ ...core, ...part }, true, document)).toEqual([`/answers/${refusal}`]);
  });

  it('does not miss a core question that is hidden', () => {
    const document = withQuestion('contact', { core: true, visibleIf: { ranked: ['order', 'citizenship'] } });
    expect(refusals(core, true, document)).toEqual([]);
  });

  it('takes zero for an answer', () => {
    expect(
      refusals({ ...core, 'learning-share': 0 }, true, withQuestion('learning-share', { core: true })),
    ).toEqual([]);
  });
});

it('what is accepted can be frozen under a hash and read back the same', () => {
  const complete = { ...full, compare: { '1': { best: first, worst: second } } };
  expect(refusals(complete, true)).toEqual([]);
  expect(JSON.parse(canonicalJson(complete))).toEqual(complete);
});
