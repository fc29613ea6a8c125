import type { Act } from './audit-entry.ts';

/** An act behind which no route stands: a job, a session that begins, a step of the demonstration. */
export function unaskedAct(operation: string, subject: Act['subject'] = {}): Act {
  return { operation, route: null, subject, roles: [], request: null };
}
