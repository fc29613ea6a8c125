import { draftPlan } from '#plan';
import type { Plan, PlanEdit } from '#plan';
import { aDraftInput } from '../../../plan/src/testing/a-draft-input.ts';
import type { Amendment } from '../amendment/amendment.ts';

const input = aDraftInput();

/** A small draft to amend, and what edits of it are read against. */
export const amendedPlan: Plan = draftPlan(input);
export const amendedContext = { cities: input.cities };

/** An amendment of it; `A3` is number 3. */
export function anAmendment(
  id: string,
  edits: PlanEdit | readonly PlanEdit[],
  more: Partial<Amendment> = {},
): Amendment {
  return {
    id,
    number: Number(id.slice(1)),
    base: 'a'.repeat(64),
    edits: [edits].flat() as readonly PlanEdit[],
    to: null,
    cities: ['cork-irl'],
    reason: 'It reads better',
    language: 'en',
    fallsIf: [],
    alternatives: null,
    replaces: [],
    state: 'submitted',
    ...more,
  };
}
