import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import type { AnswerProblemCode } from '../validation/answer-problem-codes.ts';
import { answerProblemCodes } from '../validation/answer-problem-codes.ts';
import { answerProblems } from '../validation/answer-problems.ts';
import { questionnaire2019 } from '../questionnaire-2019/questionnaire-2019.ts';
import { anyAnswers } from '../testing/any-answers.ts';
import { everyQuestionType, uploads } from '../testing/every-question-type.ts';
import { mangled } from '../testing/mangled.ts';
import { answersSchema } from './answers-schema.ts';

/** What JSON Schema cannot tell: these alone may refuse what the schema accepts. */
const beyondSchema: readonly AnswerProblemCode[] = [
  // Adds up or compares parts of a list.
  'duplicate-offer',
  'duplicate-rank',
  'ranked-without-opinion',
  'too-many-points',
  'too-many-ranked',
  // Counts words by dictionary.
  'too-many-words',
  // Knows the calendar, or that one day comes after another.
  'no-day',
  'day-too-early',
  'day-too-late',
  // `multipleOf` computes in binary fractions, in which 0.07 is no multiple of 0.01; −0 is 0 to it.
  'too-many-decimals',
  'no-number',
  // Looks at the files that the city has sent.
  'unknown-file',
  'file-type',
  'upload-too-large',
];

/** What only submitting refuses; the schema is that of a draft. */
const beyondDraft: readonly AnswerProblemCode[] = [
  'answer-missing',
  'day-in-future',
  'hidden-question-answered',
  'other-without-text',
  'points-left',
  'set-unfinished',
  'sets-left',
  'statement-unsigned',
];

const documents = [
  ['every question type', everyQuestionType],
  ['the questionnaire of 2019', questionnaire2019],
] as const;

describe.each(documents)('answersSchema of %s', (_, questionnaire) => {
  const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(
    answersSchema(questionnaire),
  );
  const codes = (answers: unknown): readonly string[] =>
    answerProblems(questionnaire, answers, { complete: false, uploads }).map(({ code }) => code);

  it('accepts every answer that the validator accepts, and both take what the form can produce', () => {
    fc.assert(
      fc.property(anyAnswers(questionnaire), (answers) => {
        expect({ codes: codes(answers), schema: validate(answers) }).toEqual({ codes: [], schema: true });
      }),
      { numRuns: 150 },
    );
  });

  it('agrees with the validator on bent answers, but for what no schema can tell', () => {
    const seen = { refused: 0, both: 0 };
    fc.assert(
      fc.property(mangled(anyAnswers(questionnaire)), (answers) => {
        const found = codes(answers);
        const fits = validate(answers);
        if (found.length > 0) seen.refused += 1;
        if (found.length > 0 && !fits) seen.both += 1;
        if (fits)
          expect(found.filter((code) => !beyondSchema.includes(code as AnswerProblemCode))).toEqual([]);
        else expect({ answers, found }).not.toEqual({ answers, found: [] });
      }),
      { numRuns: 1500 },
    );
    // The bending bends: otherwise this test would say nothing.
    expect(seen.refused).toBeGreaterThan(400);
    expect(seen.both).toBeGreaterThan(250);
  });
});

it('every code is the schema’s to find, beyond it, or beyond a draft', () => {
  const listed = [...beyondSchema, ...beyondDraft];
  expect(new Set(listed).size).toBe(listed.length);
  expect(answerProblemCodes).toEqual(expect.arrayContaining(listed));
});

it.each([
  ['answers-to-every-question-type', everyQuestionType],
  ['answers-to-april-2019', questionnaire2019],
])(
  'docs/schema/%s.schema.json is what the library makes; npm run schemas writes it',
  (name, questionnaire) => {
    const text = readFileSync(
      new URL(`../../../../docs/schema/${name}.schema.json`, import.meta.url),
      'utf8',
    );
    expect(JSON.parse(text)).toEqual(answersSchema(questionnaire));
  },
);
