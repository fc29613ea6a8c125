import * as fc from 'fast-check';
import type { Answers } from '../answers.ts';
import { answerProblems } from '../validation/answer-problems.ts';
import { anyAnswers } from '../testing/any-answers.ts';
import { everyQuestionType as before, uploads, withQuestion } from '../testing/every-question-type.ts';
import { migrationPreview } from './migration-preview.ts';

const core = { order: { ranked: [['esd'], ['health']], noOpinion: [] }, ratings: { importance: { esd: 5 } } };
const text = { en: 'x', fr: 'x', es: 'x', ar: 'x' };
const of = (after: typeof before, ...answers: readonly Answers[]) =>
  migrationPreview(before, after, answers, uploads);
const numbers = (after: typeof before, question: string, ...answers: readonly Answers[]) => {
  const { question: _, ...rest } = of(after, ...answers).questions.find(
    (each) => each.question === question,
  )!;
  return Object.entries(rest).flatMap(([fate, count]) => (count === 0 ? [] : [`${fate} ${count}`]));
};

describe('migrationPreview', () => {
  it('keeps everything under a version that only words things otherwise', () => {
    const { compatible, untouched, cities } = of(withQuestion('order', { title: text }), core, {});
    expect({ compatible, untouched, cities }).toEqual({ compatible: true, untouched: 2, cities: 2 });
  });

  it.each([
    [
      'a limit that is lowered refuses who went to it',
      withQuestion('order', { limit: 1 }),
      'order',
      ['refused 1'],
    ],
    ['one that nobody reached refuses nobody', withQuestion('order', { limit: 2 }), 'order', ['kept 1']],
    ['a question of another type refuses', withQuestion('order', { type: 'offers' }), 'order', ['refused 1']],
    [
      'an area more puts rankings in doubt',
      {
        ...before,
        catalogue: {
          ...before.catalogue,
          areas: [...before.catalogue.areas, { ...before.catalogue.areas[0]!, id: 'sport' }],
        },
      },
      'order',
      ['doubtful 1'],
    ],
    [
      'and leaves ratings alone',
      {
        ...before,
        catalogue: {
          ...before.catalogue,
          areas: [...before.catalogue.areas, { ...before.catalogue.areas[0]!, id: 'sport' }],
        },
      },
      'ratings',
      ['kept 1'],
    ],
    [
      'a question made core is missing to who left it out',
      withQuestion('budget', { core: true }),
      'budget',
      ['missing 1'],
    ],
    [
      'a rule hides the answers of those it does not hold for',
      withQuestion('ratings', { visibleIf: { ranked: ['order', 'literacy'] } }),
      'ratings',
      ['dropped 1'],
    ],
    [
      'and only theirs',
      withQuestion('ratings', { visibleIf: { ranked: ['order', 'esd'] } }),
      'ratings',
      ['kept 1'],
    ],
    [
      'a question that goes takes its answers along',
      { ...before, sections: before.sections.slice(1) },
      'order',
      ['dropped 1'],
    ],
  ])('%s', (_, after, question, expected) => {
    expect(numbers(after, question, core)).toEqual(expected);
  });

  it('does not blame the new version for what was missing before', () => {
    expect(numbers(withQuestion('order', { title: text }), 'ratings', { order: core.order })).toEqual([]);
  });

  it('asks for a new signature where the sentence has changed', () => {
    const consent = { agreed: true, name: 'Ana', title: 'Mayor', date: '2019-04-18' };
    expect(numbers(withQuestion('consent', { statement: text }), 'consent', { consent })).toEqual([
      'doubtful 1',
    ]);
  });

  it('a compatible version refuses no answer that the earlier one took', () => {
    const after = {
      ...withQuestion('order', { limit: 6, title: text }),
      version: 2,
      sections: [
        ...before.sections,
        {
          id: 'new',
          title: text,
          questions: [
            { id: 'more', type: 'line' as const, title: text, help: null, core: false, maxCharacters: 9 },
          ],
        },
      ],
    };
    fc.assert(
      fc.property(anyAnswers(before), (answers) => {
        const { compatible, untouched } = of(after, answers as Answers);
        expect({ compatible, untouched }).toEqual({ compatible: true, untouched: 1 });
        expect(answerProblems(after, answers, { complete: false, uploads })).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
