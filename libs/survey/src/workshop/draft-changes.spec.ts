import fc from 'fast-check';
import { questionnaire2019 } from '../questionnaire-2019/questionnaire-2019.ts';
import { writtenQuestions } from '../questions-in-order.ts';
import type { Question, Questionnaire } from '../questionnaire.ts';
import {
  freeId,
  textIn,
  withMovedQuestion,
  withMovedSection,
  withNewQuestion,
  withoutQuestion,
  withQuestion,
  withQuestionAt,
  withWords,
} from './draft-changes.ts';
import { draftProblems } from './draft-problems.ts';
import { draftTexts } from './draft-texts.ts';
import { flatConditions, questionOf, ruleOf } from './flat-conditions.ts';
import { withDraftText } from './map-draft-texts.ts';
import { newQuestion, questionTypes } from './new-question.ts';

const words = {
  title: 'New question',
  options: ['Yes', 'No'],
  importance: 'Importance',
  capacity: 'Capacity',
  statement: 'I confirm this.',
} as const;

const idsOf = (draft: Questionnaire) => writtenQuestions(draft).map(({ id }) => id);

test.each(questionTypes.filter((type) => type !== 'statement'))(
  'a new %s question is sound at once',
  (type) => {
    const id = freeId(questionnaire2019, 'question');
    const section = questionnaire2019.sections[0]!.id;
    const place = { section, after: null };
    const draft = withNewQuestion(questionnaire2019, newQuestion(type, id, 'en', words), place);
    expect(draftProblems(draft, 'en')).toEqual([]);
    expect(draft.sections[0]!.questions.at(-1)?.id).toBe(id);
  },
);

test('a new question stands behind the one that was open, and undone nothing is left of it', () => {
  const [first, second] = idsOf(questionnaire2019);
  const place = { section: questionnaire2019.sections[0]!.id, after: first! };
  const draft = withNewQuestion(questionnaire2019, newQuestion('text', 'mine', 'en', words), place);
  expect(idsOf(draft).slice(0, 3)).toEqual([first, 'mine', second]);
  expect(withoutQuestion(draft, 'mine')).toEqual(questionnaire2019);
});

test('moving down and up again changes nothing while no section runs empty, and nothing is ever lost', () => {
  const ids = idsOf(questionnaire2019);
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.constantFrom<1 | -1>(1, -1), (id, step) => {
      const moved = withMovedQuestion(questionnaire2019, id, step);
      expect(idsOf(moved).toSorted()).toEqual(ids.toSorted());
      if (moved !== questionnaire2019 && moved.sections.length === questionnaire2019.sections.length)
        expect(withMovedQuestion(moved, id, step === 1 ? -1 : 1)).toEqual(questionnaire2019);
    }),
  );
});

test('a dragged question stands where it was dropped', () => {
  const ids = idsOf(questionnaire2019);
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.constantFrom(...ids), (id, target) => {
      const moved = idsOf(withQuestionAt(questionnaire2019, id, target));
      expect(moved.toSorted()).toEqual(ids.toSorted());
      if (id !== target) {
        const downwards = ids.indexOf(id) < ids.indexOf(target);
        expect(moved.indexOf(id) - moved.indexOf(target)).toBe(downwards ? 1 : -1);
      }
    }),
  );
});

test('sections change places and stop at the ends', () => {
  const [first, second] = questionnaire2019.sections.map(({ id }) => id);
  expect(withMovedSection(questionnaire2019, first!, 1).sections[0]!.id).toBe(second);
  expect(withMovedSection(questionnaire2019, first!, -1)).toBe(questionnaire2019);
});

test('conditions follow a question that is called otherwise', () => {
  const place = { section: questionnaire2019.sections[0]!.id, after: null };
  const chosen = newQuestion('choice', 'means', 'en', words);
  const asked: Question = {
    ...newQuestion('text', 'why', 'en', words),
    visibleIf: { any: [{ not: { chosen: ['means', 'option-1'] } }, { answered: 'means' }] },
  };
  const draft = [chosen, asked].reduce((made, each) => withNewQuestion(made, each, place), questionnaire2019);
  const renamed = withQuestion(draft, 'means', { ...chosen, id: 'transport' });
  expect(writtenQuestions(renamed).find(({ id }) => id === 'why')?.visibleIf).toEqual({
    any: [{ not: { chosen: ['transport', 'option-1'] } }, { answered: 'transport' }],
  });
  expect(draftProblems(renamed, 'en')).toEqual([]);
});

test('words in one language leave the others, and the mark of the others', () => {
  const text = { ...textIn('en', 'Bus'), fr: 'Bus', unreviewed: ['fr', 'es'] as const };
  expect(withWords(text, 'fr', 'Autobus')).toEqual({
    en: 'Bus',
    fr: 'Autobus',
    es: '',
    ar: '',
    unreviewed: ['es'],
  });
  expect(withWords(withWords(text, 'fr', 'a'), 'es', 'b')).not.toHaveProperty('unreviewed');
});

test('every text that is listed can be written, and nothing else moves', () => {
  const draft = questionTypes
    .filter((type) => type !== 'statement')
    .reduce(
      (made, type) =>
        withNewQuestion(made, newQuestion(type, `new-${type}`, 'en', words), {
          section: questionnaire2019.sections[0]!.id,
          after: null,
        }),
      questionnaire2019,
    );
  const texts = draftTexts(draft);
  expect(new Set(texts.map(({ key }) => key)).size).toBe(texts.length);
  for (const { key } of texts) {
    const written = draftTexts(withDraftText(draft, key, 'fr', 'écrit ici'));
    expect(written.filter(({ text }) => text.fr === 'écrit ici').map((each) => each.key)).toEqual([key]);
  }
});

test('a rule of one level and its conditions are the same thing; deeper ones are left alone', () => {
  const rule = { all: [{ answered: 'a' }, { not: { number: ['b', '<', 3] as const } }] };
  const flat = flatConditions(rule)!;
  expect(ruleOf(flat)).toEqual(rule);
  expect(flat.conditions.map(questionOf)).toEqual(['a', 'b']);
  expect(ruleOf({ together: 'all', conditions: [] })).toBeUndefined();
  expect(flatConditions({ all: [{ any: [{ answered: 'a' }] }, { answered: 'b' }] })).toBeNull();
});
