import type { MemberCity } from '#members';
import { Generator } from '#ranking';
import type { Answer, Answers, Question, Questionnaire } from '#survey';
import { simulateArrival } from './simulate-arrival.ts';
import { simulateCoreAnswers } from './simulate-core-answers.ts';
import { simulatedText } from './simulated-text.ts';

/** One simulated city's answer; a city that never starts has none. */
export interface SimulatedAnswer {
  readonly city: string;
  readonly answers: Answers;
  readonly state: 'submitted' | 'late' | 'draft';
  /** ISO 8601, UTC; null while it is a draft. */
  readonly submittedAt: string | null;
}

/**
 * Invented answers of the cities to the round of April 2019, in the order of the cities, silent ones left out. Seeded
 * by city, so that adding a city changes no other's answer. Every answer that was submitted passes the validator as
 * complete. Whoever shows them marks them as simulated.
 */
export function simulateAnswers(
  cities: readonly MemberCity[],
  questionnaire: Questionnaire,
  seed: string,
): readonly SimulatedAnswer[] {
  return cities.flatMap((city) => {
    const generator = Generator.fromText(`${seed}/${city.id}`);
    const { state, submittedAt } = simulateArrival(city, generator);
    if (state === 'none') return [];
    const answers = simulateOne(city, questionnaire, generator);
    return [
      {
        city: city.id,
        answers: state === 'draft' ? begun(questionnaire, answers) : answers,
        state,
        submittedAt,
      },
    ];
  });
}

function simulateOne(city: MemberCity, questionnaire: Questionnaire, generator: Generator): Answers {
  const questions = questionnaire.sections.flatMap((section) => section.questions);
  const areas = questionnaire.catalogue.areas.map((area) => area.id);
  const limit = questions.find((question) => question.type === 'ranking')?.limit ?? areas.length;
  const core = simulateCoreAnswers(city, areas, limit, generator);
  // A third of the cities goes on to the optional sections.
  const thorough = generator.unit() < 0.35;

  const answerTo = (question: Question): Answer | null => {
    switch (question.type) {
      case 'ranking':
        return core.ranking;
      case 'rating':
        return core.rating;
      case 'offers':
        return core.offers;
      case 'choice': {
        if (!thorough || generator.unit() < 0.1) return null;
        const [first, ...others] = question.options
          .map((option) => option.id)
          .filter(() => generator.unit() < 0.4);
        if (first === undefined) return null;
        return question.multiple ? [first, ...others] : [first];
      }
      case 'text':
        return thorough && generator.unit() < 0.5 ? simulatedText(city.languages[0]) : null;
      // The questionnaire of 2019 asks nothing else.
      default:
        return null;
    }
  };
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = answerTo(question);
      return answer === null ? [] : [[question.id, answer]];
    }),
  );
}

/** What a draft has got to: the order, and nothing after it. */
function begun(questionnaire: Questionnaire, answers: Answers): Answers {
  const ranking = questionnaire.sections
    .flatMap((section) => section.questions)
    .find((question) => question.type === 'ranking');
  const answer = ranking === undefined ? undefined : answers[ranking.id];
  return ranking === undefined || answer === undefined ? {} : { [ranking.id]: answer };
}
