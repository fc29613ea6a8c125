import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { oddDays, oddNumbers, oddTexts } from './schema-values.ts';

const deep = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

/** What a value is replaced by: of another type, too long, too deep, out of range. */
const intruders: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], { length: 5 }),
  fc.constantFrom(...oddTexts),
  fc.constantFrom(...oddDays),
  fc.constantFrom(...oddNumbers),
  fc.integer({ min: 100, max: 60_000 }).map((length) => 'x'.repeat(length)),
  fc.integer({ min: 10, max: 40 }).map(deep),
  fc.integer({ min: 50, max: 3_000 }).map((length) => Array.from({ length }, () => 0)),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.jsonValue({ maxDepth: 3 }),
);

const strangers = ['__proto__', 'constructor', 'prototype', 'toString', 'id', 'state', '', 'a\0', '\uD800'];

/** Every place of a value, the whole of it first. */
function placesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null || path.length > 8) return [path];
  const inner = Object.entries(value).slice(0, 40);
  return [path, ...inner.flatMap(([key, each]) => placesOf(each, [...path, key]))];
}

type Change = (holder: Record<string, unknown>, key: string) => void;

function changedAt(value: unknown, path: readonly string[], change: Change): unknown {
  const root = { value: structuredClone(value) };
  let holder: Record<string, unknown> = root;
  let key = 'value';
  for (const step of path) {
    holder = holder[key] as Record<string, unknown>;
    key = step;
  }
  change(holder, key);
  return root.value;
}

/** A value with one or two places bent: replaced, left out, joined by a stranger or repeated. */
export function brokenValues(value: unknown): Arbitrary<unknown> {
  const once = (from: unknown): Arbitrary<unknown> =>
    fc
      .tuple(
        fc.constantFrom(...placesOf(from)),
        fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'repeat'),
        intruders,
        fc.constantFrom(...strangers),
      )
      .map(([path, how, intruder, stranger]) =>
        changedAt(from, path, (holder, key) => {
          const now = holder[key];
          if (how === 'remove' && path.length > 0) delete holder[key];
          else if (how === 'add' && typeof now === 'object' && now !== null && !Array.isArray(now))
            Object.defineProperty(now, stranger, { value: intruder, enumerable: true });
          else if (how === 'repeat' && Array.isArray(now)) holder[key] = [...now, ...now];
          else holder[key] = intruder;
        }),
      );
  return fc.oneof({ weight: 3, arbitrary: once(value) }, { weight: 1, arbitrary: once(value).chain(once) });
}
