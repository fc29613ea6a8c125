import type { Question } from '../questionnaire.ts';
import { isRecord } from './is-record.ts';

/**
 * Whether answers say something on the question: an empty list, text or table is silence, and so are no points and a
 * statement that was not agreed to. Offers are always answered, since offering nothing is an answer. Takes answers of
 * any shape and never throws; what it says of broken ones means nothing.
 */
export function isAnswered(question: Question, answers: Readonly<Record<string, unknown>>): boolean {
  if (question.type === 'offers') return true;
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  if (typeof answer === 'string') return answer.trim() !== '';
  if (typeof answer === 'number') return true;
  if (Array.isArray(answer)) return answer.length > 0;
  return isRecord(answer) && recordSays(question.type, answer);
}

function recordSays(type: Question['type'], answer: Readonly<Record<string, unknown>>): boolean {
  switch (type) {
    case 'ranking':
      return Array.isArray(answer['ranked']) && answer['ranked'].length > 0;
    case 'points':
      return Object.values(answer).some((points) => points !== 0);
    case 'statement':
      return answer['agreed'] === true;
    default:
      return Object.values(answer).some((part) => isRecord(part) && Object.keys(part).length > 0);
  }
}
