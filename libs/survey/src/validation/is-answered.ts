import type { Answer, Answers } from '../answers.ts';
import type { Question } from '../questionnaire.ts';

/**
 * Whether valid answers say something on the question: an empty list, text or rating table is silence.
 * Offers are always answered, since offering nothing is an answer.
 */
export function isAnswered(question: Question, answers: Answers): boolean {
  if (question.type === 'offers') return true;
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  return answer !== undefined && saysSomething(answer);
}

function saysSomething(answer: Answer): boolean {
  if (typeof answer === 'string') return answer.trim() !== '';
  if (Array.isArray(answer)) return answer.length > 0;
  if ('ranked' in answer) return Array.isArray(answer.ranked) && answer.ranked.length > 0;
  return Object.values(answer).some((ratings) => Object.keys(ratings).length > 0);
}
