import { isRecord } from '../validation/is-record.ts';
import type { Comparison, Rule } from './rule.ts';

/** Reads an answer that counts; undefined for silence. */
export type ReadAnswer = (question: string) => unknown;

/** Whether a rule holds for the answers that count. Takes answers of any shape and never throws. */
export function ruleHolds(rule: Rule, read: ReadAnswer): boolean {
  if ('all' in rule) return rule.all.every((part) => ruleHolds(part, read));
  if ('any' in rule) return rule.any.some((part) => ruleHolds(part, read));
  if ('not' in rule) return !ruleHolds(rule.not, read);
  if ('answered' in rule) return read(rule.answered) !== undefined;
  if ('chosen' in rule) return hasChosen(read(rule.chosen[0]), rule.chosen[1]);
  if ('ranked' in rule) return hasRanked(read(rule.ranked[0]), rule.ranked[1]);
  if ('offered' in rule) return hasOffered(read(rule.offered[0]), rule.offered[1]);
  const [question, comparison, bound] = rule.number;
  const value = read(question);
  return typeof value === 'number' && compared[comparison](value, bound);
}

const compared: Readonly<Record<Comparison, (value: number, bound: number) => boolean>> = {
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '=': (value, bound) => value === bound,
  '!=': (value, bound) => value !== bound,
  '>=': (value, bound) => value >= bound,
  '>': (value, bound) => value > bound,
};

function hasChosen(answer: unknown, option: string): boolean {
  return (
    Array.isArray(answer) &&
    answer.some((each: unknown) => (isRecord(each) ? option === 'other' : each === option))
  );
}

function hasRanked(answer: unknown, area: string): boolean {
  const ranked = isRecord(answer) ? answer['ranked'] : undefined;
  return (
    Array.isArray(ranked) && ranked.some((place: unknown) => Array.isArray(place) && place.includes(area))
  );
}

function hasOffered(answer: unknown, area: string): boolean {
  return Array.isArray(answer) && answer.some((offer: unknown) => isRecord(offer) && offer['area'] === area);
}
