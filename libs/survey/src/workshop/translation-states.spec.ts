import { questionnaireProblems } from '../document/questionnaire-problems.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { everyQuestionType } from '../testing/every-question-type.ts';
import { draftProblems } from './draft-problems.ts';
import { draftTexts } from './draft-texts.ts';
import { publishedQuestionnaire } from './published-questionnaire.ts';
import { marksAfter, translationsOf } from './translation-states.ts';

/** The document with another title in some languages. */
const titled = (title: Partial<Questionnaire['title']>): Questionnaire => ({
  ...everyQuestionType,
  title: { en: 'Needs', fr: 'Besoins', es: '', ar: '', ...title },
});
const states = (...args: Parameters<typeof translationsOf>) => translationsOf(...args)[0]?.states;

describe('translations', () => {
  const first = titled({});
  const marks = marksAfter(first, first, 'en', {});

  test('are missing, or drafts', () => {
    expect(states(first, 'en', marks)).toEqual({ fr: 'draft', es: 'missing', ar: 'missing' });
  });

  test('are reviewed when somebody has read them, until they or their source change', () => {
    const read = marksAfter(first, first, 'en', marks, [{ key: 'title', language: 'fr' }]);
    expect(states(first, 'en', read)?.fr).toBe('reviewed');
    const corrected = titled({ fr: 'Les besoins' });
    expect(states(corrected, 'en', marksAfter(first, corrected, 'en', read))?.fr).toBe('draft');
    const reworded = titled({ en: 'Wants' });
    const after = marksAfter(first, reworded, 'en', read);
    expect(states(reworded, 'en', after)?.fr).toBe('outdated');
    expect(states(first, 'en', marksAfter(reworded, first, 'en', after))?.fr).toBe('reviewed');
    const both = titled({ en: 'Wants', fr: 'Envies' });
    expect(states(both, 'en', marksAfter(reworded, both, 'en', after))?.fr).toBe('draft');
  });

  test('a translation without a mark is outdated too once its source changes', () => {
    const reworded = titled({ en: 'Wants' });
    expect(states(reworded, 'en', marksAfter(first, reworded, 'en', {}))?.fr).toBe('outdated');
  });

  test('stay with their text when questions are moved', () => {
    const read = marksAfter(first, first, 'en', marks, [{ key: 'questions.partners.title', language: 'fr' }]);
    const moved = { ...first, sections: first.sections.toReversed() };
    const found = translationsOf(moved, 'en', marksAfter(first, moved, 'en', read));
    expect(found.find(({ key }) => key === 'questions.partners.title')?.states.fr).toBe('reviewed');
  });
});

describe('publishedQuestionnaire', () => {
  test('fills what is missing from the source and marks what nobody has read', () => {
    const draft = titled({});
    const read = marksAfter(draft, draft, 'en', {}, [{ key: 'title', language: 'fr' }]);
    const published = publishedQuestionnaire(draft, 'en', translationsOf(draft, 'en', read), 4);
    expect(published.title).toEqual({
      en: 'Needs',
      fr: 'Besoins',
      es: 'Needs',
      ar: 'Needs',
      unreviewed: ['es', 'ar'],
    });
    expect(published.version).toBe(4);
    expect(questionnaireProblems(published)).toEqual([]);
  });

  test('keeps every text of a questionnaire of every type', () => {
    const published = publishedQuestionnaire(everyQuestionType, 'en', [], 1);
    const words = (document: Questionnaire) =>
      draftTexts(document).map(({ key, text: { en, fr, es, ar } }) => [key, en, fr, es, ar]);
    expect(words(published)).toEqual(words(everyQuestionType));
    expect(new Set(words(everyQuestionType).map(([key]) => key)).size).toBe(words(everyQuestionType).length);
  });
});

test('draftProblems forgives missing translations, not a missing source or anything else', () => {
  expect(draftProblems(titled({}), 'en')).toEqual([]);
  expect(draftProblems(titled({ en: '' }), 'en').map(({ path }) => path)).toEqual([
    '/title/en',
    '/title/es',
    '/title/ar',
  ]);
  expect(draftProblems({ ...titled({}), sections: [] }, 'en').map(({ path }) => path)).toEqual(['/sections']);
});
