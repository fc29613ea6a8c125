import { languages, regions } from '#members';
import { objectOf } from '#survey';
import type { JsonSchema } from '#survey';
import { calendar } from '../quarters.ts';

/** A reference to a named part. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

export const orNull = (schema: JsonSchema): JsonSchema => ({ oneOf: [{ type: 'null' }, schema] });

export const listOf = (items: JsonSchema, maxItems = 100_000): JsonSchema => ({
  type: 'array',
  items,
  maxItems,
});

export const text: JsonSchema = { type: 'string', maxLength: 20_000 };
export const id: JsonSchema = { type: 'string', minLength: 1, maxLength: 1_000 };
export const hash: JsonSchema = { type: 'string', pattern: '^[0-9a-f]{64}$' };
export const count: JsonSchema = { type: 'integer', minimum: 0, maximum: 9_007_199_254_740_991 };
export const numeral: JsonSchema = { type: 'number' };

/** Parts that both the plan and the input of a draft are made of. */
export const sharedParts: Readonly<Record<string, JsonSchema>> = {
  localText: {
    description: 'A text in every interface language; `unreviewed` names those that want a native reader.',
    ...objectOf({
      ...Object.fromEntries(languages.map((language) => [language, text])),
      'unreviewed?': listOf({ type: 'string', enum: languages }, languages.length),
    }),
  },
  quarter: { type: 'string', enum: calendar },
  region: { type: 'string', enum: regions },
  period: objectOf({ from: ref('quarter'), to: ref('quarter') }),
  yearCash: objectOf({ year: { type: 'integer', minimum: 1900, maximum: 9999 }, cash: count }),
};
