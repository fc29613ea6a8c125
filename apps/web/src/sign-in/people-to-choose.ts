import type { Role } from '#members';
import { ApiProblem } from '../api/api-problem.ts';

/** One of several people who read a mailbox. */
export interface PersonToChoose {
  readonly id: string;
  readonly label: string;
  readonly grants: readonly {
    readonly role: Role;
    readonly city: string | null;
    readonly cityName: string | null;
    readonly country?: string;
    readonly countryName?: string;
  }[];
}

/** The people among whom a sign-in wants a choice; null for any other refusal. */
export function peopleToChoose(problem: unknown): readonly PersonToChoose[] | null {
  if (!(problem instanceof ApiProblem) || problem.code !== 'sign-in-choose') return null;
  return problem.members['people'] as readonly PersonToChoose[];
}
