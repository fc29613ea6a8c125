import type { AuditEntry, AuditOutcome } from '#members';

/** Columns of an entry, with the alias `e`, as `AuditEntry` has them. */
export const entryColumns = `e.id, e.at, e.actor, e.person_id AS person, e.system, e.roles, e.operation, e.route, e.subject,
  e.request, e.outcome, e.code`;

/** An entry as those columns give it. */
export type AuditRow = Omit<AuditEntry, 'at'> & { readonly at: Date };

/** The entry as it is sealed and shown: exactly its members, the instant as text. */
export function auditEntry(row: AuditRow): AuditEntry {
  const { id, at, person, system, roles, operation, route, subject, request, code } = row;
  return {
    id,
    at: at.toISOString(),
    actor: row.actor,
    person,
    system,
    roles,
    operation,
    route,
    subject,
    request,
    outcome: row.outcome satisfies AuditOutcome,
    code,
  };
}
