import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { ApiDocument, Schema } from './api-document.ts';

/** Texts that a form must take or refuse, and never stumble over. */
export const oddTexts: readonly string[] = [
  '',
  ' ',
  'a\0b',
  '\uD83D',
  '\uDC00x',
  '\u202Eevil\u202C',
  '\u2066open',
  '\u200B',
  '\uFEFF',
  'İ',
  'e\u0301'.repeat(40),
  "'; DROP TABLE round; --",
  '<script>alert(1)</script>',
  '=HYPERLINK("http://x")',
  '../../etc/passwd',
  '%00',
  '{{7*7}}',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NaN',
  '-1',
  '1e400',
  '99999999999999999999',
];

/** Days and instants at the edges of what a calendar, a driver or a column holds. */
export const oddDays: readonly string[] = [
  '0000-00-00',
  '0001-01-01',
  '0000-01-01',
  '2019-02-29',
  '2019-13-01',
  '9999-12-31',
  '10000-01-01',
  '-000001-01-01',
  '+275760-09-13',
  '2019-04-08T24:00:00Z',
  '2019-04-08T09:00:00+25:00',
  '9999-12-31T23:59:59.999Z',
  '0000-01-01T00:00:00Z',
  '1900-01-01T00:00:00Z',
  'infinity',
  'now',
];

export const oddNumbers: readonly number[] = [
  0, -1, 1.5, 1e-320, 2_147_483_647, 2_147_483_648, -2_147_483_649, 9_007_199_254_740_992, 1e21, 1e308,
];

/** Values of the shape that a schema describes; ids are those of things that stand. */
export function valuesOf(
  document: ApiDocument,
  asked: Schema,
  known: readonly string[],
  name = '',
  depth = 0,
): Arbitrary<unknown> {
  const schema = document.resolved(asked);
  const of = (inner: Schema, at = name): Arbitrary<unknown> =>
    valuesOf(document, inner, known, at, depth + 1);
  if (schema.nullable === true)
    return fc.oneof(
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 4, arbitrary: of(notNull(schema)) },
    );
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices && choices.length > 0) return fc.oneof(...choices.map((choice) => of(choice)));
  if (schema.allOf)
    return schema.allOf.length === 1
      ? of(schema.allOf[0]!)
      : fc
          .tuple(...schema.allOf.map((part) => of(part)))
          .map((parts) => Object.assign({}, ...(parts as object[])) as unknown);
  if (schema.enum && schema.enum.length > 0) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return textsOf(schema, known, name);
    case 'number':
    case 'integer':
      return numbersOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(of(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 3, depth > 4 ? 1 : 3)),
      });
    case 'object':
    case undefined:
      return objectsOf(schema, of);
    default:
      return fc.constant(null);
  }
}

function objectsOf(
  schema: Schema,
  of: (inner: Schema, at: string) => Arbitrary<unknown>,
): Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length === 0)
    return typeof schema.additionalProperties === 'object'
      ? fc.dictionary(fc.constantFrom('en', 'fr', 'es', 'ar'), of(schema.additionalProperties, ''))
      : fc.oneof(fc.constant({}), fc.jsonValue({ maxDepth: 2 }));
  return fc.record(Object.fromEntries(fields.map(([field, inner]) => [field, of(inner, field)])), {
    requiredKeys: [...(schema.required ?? [])],
  });
}

function numbersOf({ type, minimum = 0, maximum = 100 }: Schema): Arbitrary<number> {
  const least = Math.ceil(minimum);
  const whole = fc.integer({ min: least, max: Math.max(least, Math.floor(maximum)) });
  return type === 'integer'
    ? whole
    : fc.oneof(whole, fc.double({ min: minimum, max: Math.max(minimum, maximum), noNaN: true }));
}

function textsOf(schema: Schema, known: readonly string[], name: string): Arbitrary<string> {
  const id = known.length === 0 ? fc.uuid() : fc.constantFrom(...known);
  if (schema.format === 'uuid') return id;
  if (schema.format === 'date-time')
    return fc.constantFrom('2019-04-20T00:00:00Z', '2019-06-30T22:00:00.000Z');
  if (schema.format === 'date') return fc.constantFrom('2019-04-08', '2019-09-30', '2020-02-29');
  if (schema.format === 'email' || /email/i.test(name))
    return fc.constantFrom('a@cork.example', 'b@x.example');
  if (schema.pattern !== undefined) {
    try {
      return fc.stringMatching(new RegExp(schema.pattern));
    } catch {
      // A pattern that cannot be run backwards: any text is tried.
    }
  }
  const least = schema.minLength ?? 0;
  const most = Math.max(least, Math.min(schema.maxLength ?? 40, 60));
  return fc.oneof(
    {
      weight: 3,
      arbitrary: id.map((one) => (one.length >= least && one.length <= most ? one : 'x'.repeat(least))),
    },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom('en', 'cork-irl', 'IRL', '2019-04-08', 'A plain text')
        .map((one) => one.padEnd(least, 'x')),
    },
    { weight: 2, arbitrary: fc.string({ minLength: least, maxLength: most, unit: 'grapheme' }) },
  );
}

const notNull = ({ nullable: _, ...schema }: Schema): Schema => schema;
