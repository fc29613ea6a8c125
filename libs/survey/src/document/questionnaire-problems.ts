import type { ProblemDetail } from '#problem';
import { isCalendarDay } from '../calendar-day.ts';
import { decimalPlaces } from '../decimal-places.ts';
import type { DateQuestion, NumberQuestion, Question, Questionnaire, Section } from '../questionnaire.ts';
import { jsonPointer } from '../validation/json-pointer.ts';
import { documentRefusal as refusal } from './document-refusal.ts';
import { questionnaireSchema } from './questionnaire-schema.ts';
import { ruleProblems } from './rule-problems.ts';
import { schemaProblems } from './schema-problems.ts';

const problemLimit = 100;

/**
 * What is wrong with a value as a questionnaire; empty means that it is a `Questionnaire` that a round can be opened
 * with. First its shape, by the published schema; then what no schema can say. Takes any value and never throws. Paths
 * are JSON pointers into the document (`/sections/0/questions/1/title/fr`); at most 100 problems, and how many more.
 */
export function questionnaireProblems(value: unknown): readonly ProblemDetail[] {
  const shape = schemaProblems(questionnaireSchema, value, '');
  const problems = shape.length > 0 ? shape : soundness(value as Questionnaire);
  if (problems.length <= problemLimit) return problems;
  const more = refusal('', 'more-problems', { count: problems.length - problemLimit });
  return [...problems.slice(0, problemLimit), more];
}

function soundness(questionnaire: Questionnaire): readonly ProblemDetail[] {
  const { catalogue, sections } = questionnaire;
  const places = sections.flatMap((section, first) =>
    section.questions.map((question, second) => ({
      section,
      question,
      path: jsonPointer('', 'sections', first, 'questions', second),
    })),
  );
  return [
    ...repeatedIds(catalogue.areas.map(({ id }, index) => [id, `/catalogue/areas/${index}`])),
    ...repeatedIds(sections.map(({ id }, index) => [id, `/sections/${index}`])),
    ...repeatedIds(places.map(({ question, path }) => [question.id, path])),
    ...places.flatMap(({ section, question, path }) => [
      ...ownProblems(question, section, catalogue.areas.length, path),
      ...ruleProblems(questionnaire, question, jsonPointer(path, 'visibleIf')),
    ]),
  ];
}

function repeatedIds(ids: readonly (readonly [id: string, path: string])[]): readonly ProblemDetail[] {
  const seen = new Set<string>();
  return ids.flatMap(([id, path]) => {
    if (seen.has(id)) return [refusal(jsonPointer(path, 'id'), 'duplicate-id')];
    seen.add(id);
    return [];
  });
}

/** What is unsound in one question by itself. */
function ownProblems(
  question: Question,
  section: Section,
  areas: number,
  path: string,
): readonly ProblemDetail[] {
  const listed = (key: string, items: readonly { readonly id: string }[]): readonly ProblemDetail[] =>
    repeatedIds(items.map(({ id }, index) => [id, jsonPointer(path, key, index)]));
  switch (question.type) {
    case 'ranking':
      return question.limit > areas
        ? [refusal(jsonPointer(path, 'limit'), 'limit-above-areas', { areas })]
        : [];
    case 'rating':
      return listed('scales', question.scales);
    case 'best-worst':
      return question.setSize > areas
        ? [refusal(jsonPointer(path, 'setSize'), 'limit-above-areas', { areas })]
        : [];
    case 'points':
      return question.options === null ? [] : listed('options', question.options);
    case 'choice': {
      const reserved = question.options.findIndex(({ id }) => id === 'other');
      const clash = question.other !== undefined && reserved >= 0;
      return [
        ...listed('options', question.options),
        ...(clash ? [refusal(jsonPointer(path, 'options', reserved, 'id'), 'option-id-reserved')] : []),
      ];
    }
    case 'number':
      return numberLimits(question, path);
    case 'date':
      return dayLimits(question, path);
    case 'statement':
      return section.personal === true ? [] : [refusal(path, 'personal-in-the-open')];
    default:
      return [];
  }
}

function numberLimits({ min, max, decimals }: NumberQuestion, path: string): readonly ProblemDetail[] {
  if (min > max) return [refusal(jsonPointer(path, 'max'), 'range-empty')];
  // Up to 15 digits a number is told apart from its neighbours.
  const digits = Math.max(...[min, max].map((bound) => String(Math.floor(Math.abs(bound))).length));
  const written = Math.max(decimalPlaces(min), decimalPlaces(max));
  return digits + decimals > 15 || written > decimals
    ? [refusal(jsonPointer(path, 'decimals'), 'number-too-precise')]
    : [];
}

function dayLimits({ earliest, latest }: DateQuestion, path: string): readonly ProblemDetail[] {
  const wrong = Object.entries({ earliest, latest }).filter(([, day]) => day !== null && !isCalendarDay(day));
  if (wrong.length > 0) return wrong.map(([key]) => refusal(jsonPointer(path, key), 'no-day'));
  const empty = earliest !== null && latest !== null && earliest > latest;
  return empty ? [refusal(jsonPointer(path, 'latest'), 'range-empty')] : [];
}
