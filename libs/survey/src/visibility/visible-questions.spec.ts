import * as fc from 'fast-check';
import { anyAnswers } from '../testing/any-answers.ts';
import { everyQuestionType as questionnaire, withQuestion } from '../testing/every-question-type.ts';
import { mangled } from '../testing/mangled.ts';
import type { Rule } from './rule.ts';
import { hiddenAnswers, visibleQuestions } from './visible-questions.ts';

const sees = (rule: Rule, answers: Readonly<Record<string, unknown>>): boolean =>
  visibleQuestions(withQuestion('partners', { visibleIf: rule }), answers).some(
    ({ id }) => id === 'partners',
  );
const ids = (answers: Readonly<Record<string, unknown>>): readonly string[] =>
  visibleQuestions(questionnaire, answers).map(({ id }) => id);

describe('a rule', () => {
  const order = { ranked: [['esd', 'health'], ['equity']], noOpinion: ['literacy'] };
  const offers = [{ area: 'esd', kind: 'lead', capacity: 1, note: '' }];
  it.each<[string, Rule, Readonly<Record<string, unknown>>, boolean]>([
    ['answered', { answered: 'contact' }, {}, false],
    ['answered, before it is asked', { answered: 'order' }, { order }, true],
    ['answered by nothing', { answered: 'order' }, { order: { ranked: [], noOpinion: [] } }, false],
    [
      'answered by blanks',
      { answered: 'strategy-name' },
      { strategy: ['yes'], 'strategy-name': '  ' },
      false,
    ],
    ['answered by no offer at all', { answered: 'offers' }, { offers: [] }, true],
    ['no word on offers yet', { answered: 'offers' }, {}, false],
    ['chosen', { chosen: ['strategy', 'yes'] }, { strategy: ['yes'] }, true],
    ['chosen otherwise', { chosen: ['strategy', 'yes'] }, { strategy: ['no'] }, false],
    ['ranked, in a tie', { ranked: ['order', 'health'] }, { order }, true],
    ['without opinion is not ranked', { ranked: ['order', 'literacy'] }, { order }, false],
    ['offered', { offered: ['offers', 'esd'] }, { offers }, true],
    ['not offered', { offered: ['offers', 'health'] }, { offers }, false],
    ['a number at the bound', { number: ['learning-share', '>=', 5] }, { 'learning-share': 5 }, true],
    ['a number below it', { number: ['learning-share', '>=', 5] }, { 'learning-share': 4.9 }, false],
    ['zero is a number', { number: ['learning-share', '=', 0] }, { 'learning-share': 0 }, true],
    [
      'silence is neither below nor above',
      { any: [{ number: ['learning-share', '<', 5] }, { number: ['learning-share', '>=', 5] }] },
      {},
      false,
    ],
    ['nor unlike', { number: ['learning-share', '!=', 5] }, {}, false],
    ['not', { not: { answered: 'order' } }, {}, true],
    [
      'all',
      { all: [{ answered: 'order' }, { chosen: ['strategy', 'no'] }] },
      { order, strategy: ['no'] },
      true,
    ],
    ['all but one', { all: [{ answered: 'order' }, { chosen: ['strategy', 'no'] }] }, { order }, false],
    ['any', { any: [{ answered: 'order' }, { chosen: ['strategy', 'no'] }] }, { order }, true],
    ['none of any', { any: [{ answered: 'order' }, { chosen: ['strategy', 'no'] }] }, {}, false],
    ['a text for a number', { number: ['learning-share', '>', 1] }, { 'learning-share': '9' }, false],
    ['a number for a list', { chosen: ['strategy', 'yes'] }, { strategy: 7 }, false],
    ['null for a list', { chosen: ['strategy', 'yes'] }, { strategy: null }, false],
  ])('%s', (_, rule, answers, holds) => {
    expect(sees(rule, answers)).toBe(holds);
  });

  it('sees a choice in the city’s own words', () => {
    const own = withQuestion('documents', { visibleIf: { chosen: ['partners', 'other'] } });
    const asked = (partners: unknown) =>
      visibleQuestions(own, { partners }).some(({ id }) => id === 'documents');
    expect([asked([{ other: 'Scouts' }]), asked(['schools'])]).toEqual([true, false]);
  });
});

describe('visibleQuestions', () => {
  it('asks the core first, and what depends on an answer only with it', () => {
    expect(ids({}).slice(0, 3)).toEqual(['order', 'ratings', 'offers']);
    expect(ids({})).not.toContain('strategy-name');
    expect(ids({ strategy: ['yes'] })).toEqual(expect.arrayContaining(['strategy-name', 'strategy-day']));
  });

  it('counts no answer to a question that is hidden: what hangs on it goes too', () => {
    const chain = withQuestion('documents', { visibleIf: { answered: 'strategy-name' } });
    const asked = (strategy: string) =>
      visibleQuestions(chain, { strategy: [strategy], 'strategy-name': 'Plan' }).map(({ id }) => id);
    expect(asked('yes')).toContain('documents');
    expect(asked('no')).not.toContain('documents');
  });

  it('never throws, asks everything that has no rule, and asks in one order', () => {
    const free = ids({}).filter((id) => !['strategy-name', 'strategy-day', 'learning-use'].includes(id));
    fc.assert(
      fc.property(fc.oneof(mangled(anyAnswers(questionnaire)), fc.object()), (answers) => {
        if (typeof answers !== 'object' || answers === null) return;
        const asked = ids(answers as Record<string, unknown>);
        expect(asked).toEqual(expect.arrayContaining([...free]));
        expect(new Set(asked).size).toBe(asked.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('hiddenAnswers', () => {
  it('names what was answered and is asked no more; going back asks it again', () => {
    const kept = { 'strategy-name': 'Plan 2030', 'strategy-day': '2018-01-01' };
    const hidden = (strategy: string) =>
      hiddenAnswers(questionnaire, { ...kept, strategy: [strategy] }).map(({ id }) => id);
    expect(hidden('no')).toEqual(['strategy-name', 'strategy-day']);
    expect(hidden('yes')).toEqual([]);
  });
});
