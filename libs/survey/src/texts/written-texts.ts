import { sha256Hex } from '#canonical';
import type { Answers, ChoiceAnswer } from '../answers.ts';
import { ownWords } from '../own-words.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { visibleQuestions } from '../visibility/visible-questions.ts';

/** What a city wrote in its own words to one question. */
export interface WrittenText {
  /** Stands for these very words of this city: another text has another one. */
  readonly id: string;
  readonly city: string;
  readonly question: string;
  readonly text: string;
}

/**
 * The texts of valid answers in the order of the questionnaire: free texts, and choices in a city's own words. Sections
 * about people are left out, single lines as well: they hold names and titles.
 */
export function writtenTexts(
  questionnaire: Questionnaire,
  city: string,
  answers: Answers,
): readonly WrittenText[] {
  const personal = new Set(
    questionnaire.sections
      .filter((section) => section.personal)
      .flatMap(({ questions }) => questions.map(({ id }) => id)),
  );
  return visibleQuestions(questionnaire, answers).flatMap(
    ({ id: question, type }): readonly WrittenText[] => {
      if (personal.has(question) || !Object.hasOwn(answers, question)) return [];
      const answer = answers[question];
      // The validator has tied each answer's shape to its question's type; TypeScript cannot see that.
      const written =
        type === 'text'
          ? (answer as string)
          : type === 'choice'
            ? ownWords(answer as ChoiceAnswer)
            : undefined;
      const text = (written ?? '').trim();
      return text === '' ? [] : [{ id: textId(city, question, text), city, question, text }];
    },
  );
}

const textId = (city: string, question: string, text: string): string =>
  sha256Hex(JSON.stringify([city, question, text])).slice(0, 32);
