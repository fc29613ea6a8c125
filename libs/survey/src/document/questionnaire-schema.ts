import { languages } from '#members';
import { fileTypes } from '../questionnaire.ts';
import { dialect, objectOf } from '../schema/json-schema.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { comparisons } from '../visibility/rule.ts';

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const orNull = (schema: JsonSchema): JsonSchema => ({ oneOf: [{ type: 'null' }, schema] });
const whole = (minimum: number, maximum: number): JsonSchema => ({ type: 'integer', minimum, maximum });
const listOf = (items: JsonSchema, minItems: number, maxItems: number): JsonSchema => ({
  type: 'array',
  items,
  minItems,
  maxItems,
});
const pair = (second: string): JsonSchema => ({
  type: 'array',
  prefixItems: [ref('id'), ref(second)],
  items: false,
  minItems: 2,
  maxItems: 2,
});
const oneKey = (key: string, value: JsonSchema): JsonSchema => objectOf({ [key]: value });

/** Larger numbers cannot be told apart from their neighbours. */
const largest = 9_007_199_254_740_991;
const aNumber: JsonSchema = { type: 'number', minimum: -largest, maximum: largest };
const day: JsonSchema = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' };
const parts: JsonSchema = listOf(ref('rule'), 1, 50);

/** A question of one type: what every question has, and what is its own. */
function question(type: string, own: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return objectOf({
    id: ref('id'),
    type: { const: type },
    title: ref('localText'),
    help: orNull(ref('localText')),
    core: { type: 'boolean' },
    'sdgs?': { ...listOf(whole(1, 17), 1, 17), uniqueItems: true },
    'visibleIf?': ref('rule'),
    ...own,
  });
}

/**
 * JSON Schema (draft 2020-12) of a questionnaire: its shape, which `questionnaireProblems` checks by this very object.
 * What a schema cannot say, that ids are unique and rules sound, stands in `questionnaireProblems` only.
 */
export const questionnaireSchema: JsonSchema = {
  $schema: dialect,
  $id: 'urn:gnlc-priorities:questionnaire:1',
  title: 'Questionnaire',
  description: 'A versioned document that says what a round asks its cities.',
  ...objectOf({
    id: ref('id'),
    version: whole(1, 1_000_000),
    title: ref('localText'),
    provenance: ref('localText'),
    catalogue: objectOf({
      id: ref('id'),
      version: whole(1, 1_000_000),
      areas: listOf(ref('area'), 2, 60),
    }),
    sections: listOf(ref('section'), 1, 40),
  }),
  $defs: {
    id: {
      type: 'string',
      description: 'Lower case, words parted by hyphens.',
      maxLength: 60,
      pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    },
    text: {
      type: 'string',
      minLength: 1,
      maxLength: 4_000,
      description: 'Not blank, and without what cannot be stored.',
      pattern: '^[^\\u0000\\p{Cs}]*[^\\s\\u0000\\p{Cs}][^\\u0000\\p{Cs}]*$',
    },
    localText: {
      description: 'A text in every interface language; `unreviewed` names those that want a native reader.',
      ...objectOf({
        ...Object.fromEntries(languages.map((language) => [language, ref('text')])),
        'unreviewed?': {
          type: 'array',
          items: { type: 'string', enum: languages },
          uniqueItems: true,
          maxItems: languages.length,
        },
      }),
    },
    area: objectOf({
      id: ref('id'),
      name: ref('localText'),
      description: ref('localText'),
      source: ref('text'),
      cluster: orNull(ref('text')),
    }),
    section: objectOf({
      id: ref('id'),
      title: ref('localText'),
      questions: listOf(ref('question'), 1, 60),
      'personal?': { type: 'boolean' },
    }),
    option: objectOf({ id: ref('id'), label: ref('localText') }),
    question: {
      oneOf: [
        question('ranking', { limit: whole(1, 60), tiesAllowed: { type: 'boolean' } }),
        question('rating', {
          scales: listOf(
            objectOf({
              id: { type: 'string', enum: ['importance', 'capacity'] },
              label: ref('localText'),
            }),
            1,
            2,
          ),
        }),
        question('best-worst', { setSize: whole(3, 8), seed: { type: 'string', maxLength: 100 } }),
        question('points', { total: whole(2, 1_000_000), options: orNull(listOf(ref('option'), 2, 60)) }),
        question('offers', {}),
        question('choice', {
          multiple: { type: 'boolean' },
          options: listOf(ref('option'), 2, 60),
          'other?': objectOf({ label: ref('localText'), maxWords: whole(1, 200) }),
        }),
        question('number', {
          min: aNumber,
          max: aNumber,
          decimals: whole(0, 6),
          unit: orNull(ref('localText')),
        }),
        question('date', { earliest: orNull(day), latest: orNull(day) }),
        question('line', { maxCharacters: whole(1, 500) }),
        question('text', { maxWords: whole(1, 2_000) }),
        question('file', {
          accept: {
            ...listOf({ type: 'string', enum: fileTypes }, 1, fileTypes.length),
            uniqueItems: true,
          },
          maxBytes: whole(1_000, 50_000_000),
          maxFiles: whole(1, 20),
        }),
        question('statement', { statement: ref('localText') }),
      ],
    },
    rule: {
      description: 'When a question is asked; it looks at questions that are asked before.',
      oneOf: [
        oneKey('all', parts),
        oneKey('any', parts),
        oneKey('not', ref('rule')),
        oneKey('answered', ref('id')),
        oneKey('chosen', pair('id')),
        oneKey('ranked', pair('id')),
        oneKey('offered', pair('id')),
        oneKey('number', {
          type: 'array',
          prefixItems: [ref('id'), { type: 'string', enum: comparisons }, aNumber],
          items: false,
          minItems: 3,
          maxItems: 3,
        }),
      ],
    },
  },
};
