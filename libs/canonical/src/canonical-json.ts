import { Problem } from '#problem';

/** Deeper values are refused: no record of ours comes near, and a hostile one must not exhaust the stack. */
const DEEPEST = 64;
const loneSurrogate = /\p{Surrogate}/u;

/**
 * The one text of a JSON value by RFC 8785 (JCS): no white space, members sorted by UTF-16 code units,
 * numbers and strings as ECMAScript writes them.
 *
 * @throws Problem `invalid` / `json-not-canonical` with a JSON pointer, for everything that JSON cannot
 * carry unchanged: NaN, infinities, `undefined`, lone surrogates, class instances, more than 64 levels.
 */
export function canonicalJson(value: unknown): string {
  return written(value, '', 0);
}

function written(value: unknown, path: string, depth: number): string {
  if (depth > DEEPEST) throw refusal(path);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numberText(value, path);
  if (typeof value === 'string') return stringText(value, path);
  if (Array.isArray(value)) {
    // Not map(): it would skip the holes of a sparse array.
    return `[${Array.from(value, (item, index) => written(item, `${path}/${index}`, depth + 1)).join(',')}]`;
  }
  if (!isPlainObject(value)) throw refusal(path);
  const members = Object.keys(value)
    .sort(byCodeUnits)
    .map((key) => {
      const at = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      return `${stringText(key, at)}:${written(value[key], at, depth + 1)}`;
    });
  return `{${members.join(',')}}`;
}

function numberText(value: number, path: string): string {
  if (!Number.isFinite(value)) throw refusal(path);
  return JSON.stringify(value);
}

function stringText(value: string, path: string): string {
  if (loneSurrogate.test(value)) throw refusal(path);
  return JSON.stringify(value);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Another realm (a worker, a test runner) has its own Object.prototype; plain ones end the chain.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function refusal(path: string): Problem {
  return new Problem('invalid', 'json-not-canonical', { path: path === '' ? '/' : path });
}
