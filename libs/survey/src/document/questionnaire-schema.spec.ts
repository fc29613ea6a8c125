import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { questionnaire2019 } from '../questionnaire-2019/questionnaire-2019.ts';
import { everyQuestionType } from '../testing/every-question-type.ts';
import { mangled } from '../testing/mangled.ts';
import type { QuestionnaireProblemCode } from './document-refusal.ts';
import { questionnaireProblems } from './questionnaire-problems.ts';
import { questionnaireSchema } from './questionnaire-schema.ts';

/** What JSON Schema cannot tell: these alone may refuse what the schema accepts. */
const beyondSchema: readonly QuestionnaireProblemCode[] = [
  'duplicate-id',
  'limit-above-areas',
  'no-day',
  'number-too-precise',
  'option-id-reserved',
  'personal-in-the-open',
  'range-empty',
  'rule-circular',
  'rule-forward',
  'rule-too-deep',
  'rule-too-long',
  'rule-unknown-area',
  'rule-unknown-option',
  'rule-unknown-question',
  'rule-wrong-question',
];

describe('questionnaireSchema', () => {
  const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(
    questionnaireSchema,
  );

  it.each([
    ['the example with every kind of question', everyQuestionType],
    ['the questionnaire of 2019', questionnaire2019],
  ])('accepts %s', (_, questionnaire) => {
    expect(validate(questionnaire)).toBe(true);
  });

  it('agrees with the validator on bent documents, but for what no schema can tell', () => {
    let refused = 0;
    fc.assert(
      fc.property(mangled(fc.constant(everyQuestionType)), (value) => {
        const codes = questionnaireProblems(value).map(({ code }) => code);
        if (codes.length > 0) refused += 1;
        if (validate(value)) {
          expect(codes.filter((code) => !beyondSchema.includes(code as QuestionnaireProblemCode))).toEqual(
            [],
          );
        } else expect(codes).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  it('docs/schema/questionnaire.schema.json is this schema; npm run schemas writes it', () => {
    const path = new URL('../../../../docs/schema/questionnaire.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(questionnaireSchema);
  });
});
