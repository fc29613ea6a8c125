import type { AuditChoice } from '../api/audit.ts';

const day = /^\d{4}-\d\d-\d\d$/;

/** What the address asks for; what makes no sense there is left out. */
export function auditChoice(search: URLSearchParams): AuditChoice {
  const [from, to, person, operation, page] = ['from', 'to', 'person', 'operation', 'page'].map(
    (name) => search.get(name) ?? '',
  ) as [string, string, string, string, string];
  return {
    ...(day.test(from) && { from }),
    ...(day.test(to) && { to }),
    ...(/^[\da-f-]{36}$/.test(person) && { person }),
    ...(operation !== '' && operation.length <= 120 && { operation }),
    ...(/^[1-9]\d{0,4}$/.test(page) && { page: Number(page) }),
  };
}
