import { readFileSync } from 'node:fs';
import { canonicalJson } from '#canonical';
import type { JsonSchema } from '#survey';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { draftPlan } from '../draft/draft-plan.ts';
import { aDraftInput } from '../testing/a-draft-input.ts';
import { draftInputProblems } from './draft-input-problems.ts';
import { draftInputSchema } from './draft-input-schema.ts';
import { planSchema } from './plan-schema.ts';

const compiled = (schema: JsonSchema) =>
  new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(schema);

const input = aDraftInput();
const plans = [
  draftPlan(input),
  draftPlan(aDraftInput({ areas: [], cities: 0 })),
  draftPlan(aDraftInput({ areas: ['beekeeping'], offers: [] })),
].map((plan): unknown => JSON.parse(canonicalJson(plan)));

/** Paths of all keys of a value: the schema names every one of them, so that none goes unsaid. */
function keysOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysOf(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    `${path}.${key}`,
    ...keysOf(part, `${path}.${key}`),
  ]);
}

describe('schemas of the plan', () => {
  test('accept every draft, and nothing with a key more or less', () => {
    const validate = compiled(planSchema);
    for (const plan of plans) {
      expect(validate(plan)).toBe(true);
      for (const key of Object.keys(plan as object)) {
        const { [key]: _gone, ...rest } = plan as Record<string, unknown>;
        expect(validate(rest)).toBe(false);
      }
      expect(validate({ ...(plan as object), more: 1 })).toBe(false);
    }
    expect(keysOf(plans[0])).toContain('.areas[].activities[].timeline.sentences[].evidence[].code');
  });

  test('accept the input of a draft, with the last draft in it', () => {
    const again = JSON.parse(canonicalJson({ ...input, previous: plans[0] })) as Record<string, unknown>;
    expect(compiled(draftInputSchema)(again)).toBe(true);
    expect(draftInputProblems(again)).toEqual([]);
    expect(draftInputProblems({ ...again, offers: [{ city: 3 }] })).not.toEqual([]);
    expect(draftInputProblems(null)).not.toEqual([]);
  });

  test.each([
    ['plan', planSchema],
    ['draft-input', draftInputSchema],
  ])('docs/schema/%s.schema.json is this schema; npm run schemas writes it', (name, schema) => {
    const path = new URL(`../../../../docs/schema/${name}.schema.json`, import.meta.url);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(schema);
  });
});
