import { roles } from '../role.ts';
import type { AuditSeal } from './audit-entry.ts';

type Test = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Test>>;

const text: Test = (value) => typeof value === 'string' && value.length > 0 && value.length <= 500;
const hash: Test = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const count: Test = (value) => Number.isSafeInteger(value) && (value as number) > 0;
const instant: Test = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const one =
  (...values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value);
const role: Test = (value) =>
  typeof value === 'string' && roles.some((known) => value === known || value.startsWith(`${known}@`));
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const ids: Test = (value) => isRecord(value) && Object.values(value).every(text);
const exactly =
  (shape: Shape): Test =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).length === Object.keys(shape).length &&
    Object.entries(shape).every(([key, test]) => Object.hasOwn(value, key) && test(value[key]));

const entry = exactly({
  id: count,
  at: instant,
  actor: one('person', 'system', 'public'),
  person: orNull(text),
  system: orNull(text),
  roles: listOf(role),
  operation: text,
  route: orNull(text),
  subject: ids,
  request: orNull(text),
  outcome: one('done', 'refused'),
  code: orNull(text),
});
const line = exactly({ number: count, previous: hash, entry, hash, label: orNull(text) });

/** True for a value with exactly the members of an exported line, each of its kind. */
export function isAuditLine(value: unknown): value is AuditSeal & { readonly label: string | null } {
  return line(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
