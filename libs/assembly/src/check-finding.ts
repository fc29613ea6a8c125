import type { Check } from './check.ts';

/** What a check has found, before it is numbered. */
export type CheckFinding = Pick<Check, 'status' | 'detail'>;

/** The bundle does not hold what the check is about. */
export const absent: CheckFinding = { status: 'absent', detail: '' };

/** The check has passed, having seen this. */
export function passed(detail: string): CheckFinding {
  return { status: 'passed', detail };
}

/** The check has failed, having seen this. */
export function failed(detail: string): CheckFinding {
  return { status: 'failed', detail };
}

/** Passes where what a bundle states is what was found. */
export function compared(name: string, stated: unknown, found: unknown): CheckFinding {
  return stated === found ? passed(String(stated)) : failed(`${name}: ${String(stated)} ≠ ${String(found)}`);
}
