import type { Question, Questionnaire } from '../questionnaire.ts';
import { questionnaire2019 } from '../questionnaire-2019/questionnaire-2019.ts';
import { everyQuestionType as before, questionNamed, withQuestion } from '../testing/every-question-type.ts';
import { questionnaireChanges } from './questionnaire-changes.ts';

const changes = (after: Questionnaire): readonly string[] =>
  questionnaireChanges(before, after).map(
    ({ kind, question, part, compatible }) =>
      `${compatible ? 'ok' : 'NO'} ${kind} ${question ?? '–'} ${part}`,
  );
const text = { en: 'x', fr: 'x', es: 'x', ar: 'x' };
const added: Question = { id: 'more', type: 'text', title: text, help: null, core: false, maxWords: 50 };
const inFirst = (...questions: readonly Question[]): Questionnaire => ({
  ...before,
  sections: before.sections.map((section, index) =>
    index === 0 ? { ...section, questions: [...section.questions, ...questions] } : section,
  ),
});
const withAreas = (areas: Questionnaire['catalogue']['areas']): Questionnaire => ({
  ...before,
  catalogue: { ...before.catalogue, areas },
});
const { areas } = before.catalogue;
const [, ...options] = questionNamed('partners', 'choice').options;
const { other: _own, ...withoutOwn } = questionNamed('partners', 'choice');
const { visibleIf: _rule, ...withoutRule } = questionNamed('learning-use', 'text');

const replaced = (id: string, question: Question): Questionnaire => ({
  ...before,
  sections: before.sections.map((section) => ({
    ...section,
    questions: section.questions.map((each) => (each.id === id ? question : each)),
  })),
});

describe('questionnaireChanges', () => {
  it.each([
    ['the example', before],
    ['the questionnaire of 2019', questionnaire2019],
  ])('finds none between %s and a copy of it', (_, questionnaire) => {
    expect(questionnaireChanges(questionnaire, structuredClone(questionnaire))).toEqual([]);
  });

  it.each<[string, Questionnaire, readonly string[]]>([
    ['another title', { ...before, title: text }, ['ok wording – title']],
    ['another question text', withQuestion('order', { title: text }), ['ok wording order title']],
    ['a help text', withQuestion('offers', { help: text }), ['ok wording offers help']],
    [
      'an area described otherwise',
      withAreas([{ ...areas[0]!, description: text }, ...areas.slice(1)]),
      ['ok wording – esd'],
    ],
    ['other goals', withQuestion('order', { sdgs: [4] }), ['ok tags order sdgs']],
    ['an optional question more', inFirst(added), ['ok question-added more question']],
    ['a core question more', inFirst({ ...added, core: true }), ['NO core-question-added more question']],
    [
      'a question fewer',
      { ...before, sections: before.sections.slice(0, 3) },
      [
        'ok wording – sections',
        'NO question-removed contact question',
        'NO question-removed consent question',
      ],
    ],
    [
      'sections the other way round',
      { ...before, sections: [...before.sections].reverse() },
      ['ok wording – sections', 'ok moved – order'],
    ],
    ['a question now optional', withQuestion('ratings', { core: false }), ['ok made-optional ratings core']],
    ['a question now core', withQuestion('budget', { core: true }), ['NO made-core budget core']],
    ['another type', withQuestion('contact', { type: 'text' }), ['NO type-changed contact type']],
    ['a place more', withQuestion('order', { limit: 6 }), ['ok limit-raised order limit']],
    ['a place fewer', withQuestion('order', { limit: 4 }), ['NO limit-lowered order limit']],
    ['no ties', withQuestion('order', { tiesAllowed: false }), ['NO limit-lowered order tiesAllowed']],
    ['several choices', withQuestion('strategy', { multiple: true }), ['ok limit-raised strategy multiple']],
    [
      'one choice only',
      withQuestion('partners', { multiple: false }),
      ['NO limit-lowered partners multiple'],
    ],
    ['an option fewer', withQuestion('partners', { options }), ['NO option-removed partners schools']],
    [
      'an option more',
      withQuestion('partners', {
        options: [...questionNamed('partners', 'choice').options, { id: 'media', label: text }],
      }),
      ['ok option-added partners media'],
    ],
    ['no own words', replaced('partners', withoutOwn), ['NO option-removed partners other']],
    [
      'own words',
      withQuestion('strategy', { other: { label: text, maxWords: 5 } }),
      ['ok option-added strategy other'],
    ],
    [
      'fewer words',
      withQuestion('learning-use', { maxWords: 60 }),
      ['NO limit-lowered learning-use maxWords'],
    ],
    [
      'more characters',
      withQuestion('contact', { maxCharacters: 200 }),
      ['ok limit-raised contact maxCharacters'],
    ],
    ['a wider range', withQuestion('learning-share', { min: -10 }), ['ok limit-raised learning-share min']],
    ['a narrower range', withQuestion('learning-share', { min: 1 }), ['NO limit-lowered learning-share min']],
    [
      'another unit',
      withQuestion('learning-share', { unit: text }),
      ['NO meaning-changed learning-share unit'],
    ],
    [
      'no first day',
      withQuestion('strategy-day', { earliest: null }),
      ['ok limit-raised strategy-day earliest'],
    ],
    [
      'a later first day',
      withQuestion('strategy-day', { earliest: '2000-01-01' }),
      ['NO limit-lowered strategy-day earliest'],
    ],
    [
      'an earlier last day',
      withQuestion('strategy-day', { latest: '2018-12-31' }),
      ['NO limit-lowered strategy-day latest'],
    ],
    [
      'a kind of file fewer',
      withQuestion('documents', { accept: ['application/pdf', 'image/png'] }),
      ['NO option-removed documents image/jpeg'],
    ],
    ['other sets', withQuestion('compare', { seed: 'other' }), ['NO meaning-changed compare seed']],
    ['other points', withQuestion('budget', { total: 50 }), ['NO meaning-changed budget total']],
    [
      'an option more to give points to',
      withQuestion('funding', {
        options: [...questionNamed('funding', 'points').options!, { id: 'loans', label: text }],
      }),
      ['NO meaning-changed funding loans'],
    ],
    [
      'another sentence to sign',
      withQuestion('consent', { statement: text }),
      ['NO meaning-changed consent statement'],
    ],
    ['no rule', replaced('learning-use', withoutRule), ['ok rule-removed learning-use visibleIf']],
    [
      'a rule',
      withQuestion('partners', { visibleIf: { answered: 'order' } }),
      ['NO rule-changed partners visibleIf'],
    ],
    ['an area fewer', withAreas(areas.slice(1)), ['NO area-removed – esd']],
    ['an area more', withAreas([...areas, { ...areas[0]!, id: 'sport' }]), ['NO area-added – sport']],
    [
      'personal data in the open',
      { ...before, sections: before.sections.map(({ personal: _, ...section }) => section) },
      ['NO personal-changed contact section', 'NO personal-changed consent section'],
    ],
  ])('%s', (_, after, expected) => {
    expect(changes(after)).toEqual(expected);
  });

  it('sees a question that goes to another section', () => {
    const [core, comparisons, ...others] = before.sections;
    const [compare, ...left] = comparisons!.questions;
    const after = {
      ...before,
      sections: [
        core!,
        { ...comparisons!, questions: left },
        { ...others[0]!, questions: [compare!, ...others[0]!.questions] },
        others[1]!,
      ],
    };
    expect(changes(after)).toEqual(['ok moved compare section', 'ok moved – order']);
  });

  it('takes the order of keys for no change', () => {
    const { id, type, title, ...parts } = questionNamed('order', 'ranking');
    expect(changes(replaced('order', { ...parts, title, type, id }))).toEqual([]);
  });
});
