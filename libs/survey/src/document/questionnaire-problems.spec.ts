import * as fc from 'fast-check';
import type { Questionnaire } from '../questionnaire.ts';
import { questionnaire2019 } from '../questionnaire-2019/questionnaire-2019.ts';
import { everyQuestionType, withQuestion } from '../testing/every-question-type.ts';
import { mangled } from '../testing/mangled.ts';
import type { Rule } from '../visibility/rule.ts';
import { questionnaireProblemCodes } from './document-refusal.ts';
import { questionnaireProblems } from './questionnaire-problems.ts';

const found = (value: unknown): readonly string[] =>
  questionnaireProblems(value).map(({ path, code }) => `${path} ${code}`);

const text = { en: 'x', fr: 'x', es: 'x', ar: 'x' };
const asked = (visibleIf: unknown): unknown => withQuestion('learning-use', { visibleIf });
const use = '/sections/2/questions/4';

describe('questionnaireProblems', () => {
  it.each([
    ['the example with every kind of question', everyQuestionType],
    ['the questionnaire of 2019', questionnaire2019],
  ])('accepts %s', (_, questionnaire) => {
    expect(found(questionnaire)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['no document', null, ' document-wrong-type'],
    ['a list', [], ' document-wrong-type'],
    ['no sections', { ...everyQuestionType, sections: [] }, '/sections document-too-short'],
    ['an unknown part', { ...everyQuestionType, theme: 'x' }, '/theme document-unknown-key'],
    ['half a version', { ...everyQuestionType, version: 1.5 }, '/version document-wrong-type'],
    ['no version', { ...everyQuestionType, version: 0 }, '/version document-out-of-range'],
    [
      'a title in one language',
      withQuestion('order', { title: { en: 'x' } }),
      '/sections/0/questions/0/title/fr document-missing-key',
    ],
    [
      'a blank text',
      withQuestion('order', { title: { ...text, ar: ' \n' } }),
      '/sections/0/questions/0/title/ar document-wrong-form',
    ],
    [
      'an empty text',
      withQuestion('order', { help: { ...text, es: '' } }),
      '/sections/0/questions/0/help/es document-too-short',
    ],
    [
      'a text in a language that is not offered',
      withQuestion('order', { title: { ...text, de: 'x' } }),
      '/sections/0/questions/0/title/de document-unknown-key',
    ],
    [
      'an id with capitals',
      withQuestion('order', { id: 'Order' }),
      '/sections/0/questions/0/id document-wrong-form',
    ],
    [
      'a type that is not known',
      withQuestion('order', { type: 'matrix' }),
      '/sections/0/questions/0 document-not-allowed',
    ],
    [
      'a limit of no places',
      withQuestion('order', { limit: 0 }),
      '/sections/0/questions/0/limit document-out-of-range',
    ],
    [
      'a limit above the areas',
      withQuestion('order', { limit: 9 }),
      '/sections/0/questions/0/limit limit-above-areas',
    ],
    [
      'a part of another type',
      withQuestion('order', { maxWords: 5 }),
      '/sections/0/questions/0/maxWords document-unknown-key',
    ],
    [
      'a goal that does not exist',
      withQuestion('order', { sdgs: [18] }),
      '/sections/0/questions/0/sdgs/0 document-out-of-range',
    ],
    ['a goal twice', withQuestion('order', { sdgs: [4, 4] }), '/sections/0/questions/0/sdgs/1 duplicate-id'],
    [
      'sets larger than the catalogue',
      {
        ...withQuestion('compare', { setSize: 8 }),
        catalogue: { ...everyQuestionType.catalogue, areas: everyQuestionType.catalogue.areas.slice(0, 6) },
      },
      '/sections/1/questions/0/setSize limit-above-areas',
    ],
    [
      'an option twice',
      withQuestion('funding', {
        options: [
          { id: 'a', label: text },
          { id: 'a', label: text },
        ],
      }),
      '/sections/1/questions/2/options/1/id duplicate-id',
    ],
    [
      'an option that takes the place of the own words',
      withQuestion('partners', {
        options: [
          { id: 'a', label: text },
          { id: 'other', label: text },
        ],
      }),
      '/sections/2/questions/5/options/1/id option-id-reserved',
    ],
    [
      'a question id twice',
      withQuestion('order', { id: 'ratings' }),
      '/sections/0/questions/1/id duplicate-id',
    ],
    [
      'a number without room',
      withQuestion('learning-share', { min: 5, max: 4 }),
      '/sections/2/questions/3/max range-empty',
    ],
    [
      'a number that cannot be told apart',
      withQuestion('learning-share', { max: 1e12, decimals: 4 }),
      '/sections/2/questions/3/decimals number-too-precise',
    ],
    [
      'a bound with more digits than an answer may have',
      withQuestion('learning-share', { min: 0.25 }),
      '/sections/2/questions/3/decimals number-too-precise',
    ],
    [
      'a day that is none',
      withQuestion('strategy-day', { earliest: '2019-02-30' }),
      '/sections/2/questions/2/earliest no-day',
    ],
    [
      'an end before the beginning',
      withQuestion('strategy-day', { latest: '1989-12-31' }),
      '/sections/2/questions/2/latest range-empty',
    ],
    [
      'a kind of file that can run',
      withQuestion('documents', { accept: ['text/html'] }),
      '/sections/2/questions/6/accept/0 document-not-allowed',
    ],
    [
      'a signature among public questions',
      {
        ...everyQuestionType,
        sections: everyQuestionType.sections.map(({ personal: _, ...section }) => section),
      },
      '/sections/3/questions/1 personal-in-the-open',
    ],
    ['a rule about nothing', asked({ answered: 'nothing' }), `${use}/visibleIf rule-unknown-question`],
    ['a rule about itself', asked({ answered: 'learning-use' }), `${use}/visibleIf rule-circular`],
    ['a rule about what comes later', asked({ answered: 'partners' }), `${use}/visibleIf rule-forward`],
    [
      'a rule about a choice that is not there',
      asked({ chosen: ['strategy', 'maybe'] }),
      `${use}/visibleIf rule-unknown-option`,
    ],
    [
      'a rule about own words where there are none',
      asked({ chosen: ['strategy', 'other'] }),
      `${use}/visibleIf rule-unknown-option`,
    ],
    [
      'a choice looked for in a number',
      asked({ chosen: ['learning-share', 'yes'] }),
      `${use}/visibleIf rule-wrong-question`,
    ],
    [
      'a number looked for in a choice',
      asked({ number: ['strategy', '>', 1] }),
      `${use}/visibleIf rule-wrong-question`,
    ],
    [
      'an area that is not there',
      asked({ ranked: ['order', 'astrology'] }),
      `${use}/visibleIf rule-unknown-area`,
    ],
    [
      'an offer looked for in a ranking',
      asked({ offered: ['order', 'esd'] }),
      `${use}/visibleIf rule-wrong-question`,
    ],
    [
      'a comparison that is not known',
      asked({ number: ['learning-share', '~', 1] }),
      `${use}/visibleIf/number/1 document-not-allowed`,
    ],
    ['a rule as text', asked('strategy == "yes"'), `${use}/visibleIf document-not-allowed`],
    [
      'a rule with two meanings',
      asked({ answered: 'strategy', not: { answered: 'strategy' } }),
      `${use}/visibleIf/answered document-unknown-key`,
    ],
    [
      'an unsound part of a rule, by its place',
      asked({ all: [{ not: { any: [{ answered: 'nothing' }] } }] }),
      `${use}/visibleIf/all/0/not/any/0 rule-unknown-question`,
    ],
  ])('refuses %s', (_, value, refusal) => {
    expect(found(value)).toContain(refusal);
  });

  it('takes rules as deep and as long as it says, and not one more', () => {
    const nested = (levels: number): Rule =>
      levels === 1 ? { answered: 'strategy' } : { not: nested(levels - 1) };
    const long = (parts: number): Rule => ({ any: Array.from({ length: parts - 1 }, () => nested(1)) });
    expect(found(asked(nested(5)))).toEqual([]);
    expect(found(asked(nested(6)))).toEqual([`${use}/visibleIf rule-too-deep`]);
    expect(found(asked(long(50)))).toEqual([]);
    expect(found(asked({ any: [long(25), long(25)] }))).toEqual([`${use}/visibleIf rule-too-long`]);
  });

  it('lets no rule run in circles, however many questions it goes through', () => {
    const circle = {
      ...everyQuestionType,
      sections: everyQuestionType.sections.map((section) => ({
        ...section,
        questions: section.questions.map((question) => {
          if (question.id === 'strategy') return { ...question, visibleIf: { answered: 'learning-use' } };
          return question.id === 'learning-use'
            ? { ...question, visibleIf: { answered: 'strategy' } }
            : question;
        }),
      })),
    } as Questionnaire;
    expect(found(circle)).toEqual(['/sections/2/questions/0/visibleIf rule-circular']);
  });

  it('does not exhaust the stack on a rule without end', () => {
    let rule: unknown = { answered: 'strategy' };
    for (let level = 0; level < 100_000; level += 1) rule = { not: rule };
    expect(found(asked(rule)).map((line) => line.split(' ')[1])).toEqual(['rule-too-deep']);
  });

  it('names at most 100 problems and how many more there are', () => {
    const sections = Array.from({ length: 150 }, () => null);
    const problems = questionnaireProblems({
      ...everyQuestionType,
      sections: sections.slice(0, 40),
      ...Object.fromEntries(sections.map((_, index) => [`x${index}`, 1])),
    });
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toEqual({ path: '', code: 'more-problems', params: { count: 90 } });
  });

  it('never throws and refuses by published codes only', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), mangled(fc.constant(everyQuestionType))), (value) => {
        for (const { code } of questionnaireProblems(value))
          expect(questionnaireProblemCodes).toContain(code);
      }),
      { numRuns: 300 },
    );
  });
});
