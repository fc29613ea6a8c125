import type { Act, Actor, AuditEntry, AuditOutcome } from '#members';

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

/**
 * Writes an entry; its values begin at the parameter `first`, and it is written for every row of `from`.
 * Nothing is read back: most of those who write here may not read here.
 */
export function addAudit(first: number, from = ''): string {
  const types = ['text', 'uuid', 'text', 'text[]', 'text', 'text', 'jsonb', 'text', 'text', 'text'];
  const values = types.map((type, place) => `$${first + place}::${type}`).join(', ');
  return `INSERT INTO audit_entry (at, actor, person_id, system, roles, operation, route, subject, request, outcome, code)
    SELECT clock_timestamp(), ${values} ${from}`;
}

/** The values that `addAudit` takes: the actor does something, or was refused it with this code. */
export function auditValues(actor: Actor, act: Act, refusal: string | null = null): readonly unknown[] {
  const { operation, route, subject, roles, request } = act;
  return [
    actor.kind,
    actor.kind === 'person' ? actor.person : null,
    actor.kind === 'system' ? actor.name : null,
    roles,
    operation,
    route,
    subject,
    request,
    refusal === null ? 'done' : 'refused',
    refusal,
  ];
}
