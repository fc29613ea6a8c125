import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { packageRoot } from '#config';
import { comparisons, expressionOf, questionsInOrder, visibleQuestions } from '#survey';
import type { Expression, Questionnaire, Rule } from '#survey';
import { everyQuestionType } from '../../libs/survey/src/testing/every-question-type.ts';
import { startChromium } from '../browser/start-chromium.js';
import { keepFigures } from './fuzz-figures.ts';
import { fuzzCases, fuzzSeed } from './fuzz-settings.ts';

const runs = Math.ceil(fuzzCases * 0.05);
const parameters = { seed: fuzzSeed, numRuns: runs };
/** Milliseconds for one text or one form: a form asks at every touch. */
const soon = 2_000;

const ids = questionsInOrder(everyQuestionType).map(({ id }) => id);
const options = ['yes', 'no', 'other', 'schools', 'esd', 'health', '__proto__', ''];
const id = fc.constantFrom(...ids, 'nowhere', '__proto__');
const option = fc.constantFrom(...options);
const bound = fc.oneof(fc.integer({ min: -3, max: 30 }), fc.double({ noNaN: true, noDefaultInfinity: true }));

const rules = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    id.map((question) => ({ answered: question })),
    fc.tuple(id, option).map((chosen) => ({ chosen })),
    fc.tuple(id, option).map((ranked) => ({ ranked })),
    fc.tuple(id, option).map((offered) => ({ offered })),
    fc.tuple(id, fc.constantFrom(...comparisons), bound).map((number) => ({ number })),
    tie('rule').map((not) => ({ not })),
    fc.array(tie('rule'), { maxLength: 4 }).map((all) => ({ all })),
    fc.array(tie('rule'), { maxLength: 4 }).map((any) => ({ any })),
  ),
})).rule;

const answer = fc.oneof(
  bound,
  fc.array(fc.oneof(option, fc.record({ other: option }), fc.record({ area: option }))),
  fc.record({ ranked: fc.array(fc.array(option)) }),
  fc.constantFrom('', ' ', 'Schools', '2018-02-28'),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A form whose questions hang on one another, and what a city has answered. */
const forms = fc.record({
  rules: fc.array(fc.option(rules, { nil: null }), { minLength: ids.length, maxLength: ids.length }),
  answers: fc.dictionary(id, answer, { maxKeys: ids.length }),
});

/** The form with the rules in the place of its own, as it would come over the wire. */
function formWith(given: readonly (Rule | null)[]): Questionnaire {
  let at = 0;
  const sections = everyQuestionType.sections.map((section) => ({
    ...section,
    questions: section.questions.map(({ visibleIf: _, ...question }) => {
      const rule = given[at++] ?? null;
      return rule === null ? question : { ...question, visibleIf: rule };
    }),
  }));
  return { ...everyQuestionType, sections };
}

const names = fc.constantFrom('a', 'b1', 'long_name', 'G1.sub', 'x-y');
const values = fc.oneof(
  fc.constantFrom('x', 'Y', 'two words', 'ß', '3'),
  fc.integer({ min: -99, max: 9_999 }),
);

const expressions = fc.letrec<{ whole: Expression }>((tie) => ({
  whole: fc.oneof(
    { maxDepth: 4 },
    names.map((name): Expression => ({ kind: 'answered', name })),
    fc
      .tuple(names, fc.constantFrom('x', 'Y', 'two words'))
      .map(([name, value]): Expression => ({ kind: 'selected', name, value })),
    fc
      .tuple(names, fc.constantFrom(...comparisons), values)
      .map(([name, operator, value]): Expression => ({ kind: 'compare', name, operator, value })),
    tie('whole').map((part): Expression => (part.kind === 'not' ? part.part : { kind: 'not', part })),
    fc
      .tuple(fc.constantFrom('all', 'any'), fc.array(tie('whole'), { minLength: 2, maxLength: 3 }))
      .map(([kind, parts]): Expression => ({ kind, parts })),
  ),
})).whole;

/** An expression as a form would say it, in one of the spellings that forms use. */
function written(expression: Expression, lime: boolean): string {
  const part = (inner: Expression): string => written(inner, lime);
  switch (expression.kind) {
    case 'always':
      return 'true()';
    case 'answered':
      return lime ? `!is_empty(\${${expression.name}})` : `\${${expression.name}} != ''`;
    case 'selected':
      return `selected(\${${expression.name}}, '${expression.value}')`;
    case 'compare': {
      const { value, operator } = expression;
      const said = typeof value === 'number' ? String(value) : lime ? `"${value}"` : `'${value}'`;
      return `\${${expression.name}} ${lime && operator === '=' ? '==' : operator} ${said}`;
    }
    case 'not':
      return lime ? `!(${part(expression.part)})` : `not(${part(expression.part)})`;
    case 'all':
    case 'any': {
      const [and, or] = lime ? ['&&', '||'] : ['and', 'or'];
      return `(${expression.parts.map(part).join(` ${expression.kind === 'all' ? and : or} `)})`;
    }
  }
}

const words = [
  '(',
  ')',
  '!',
  'and',
  '||',
  'not(',
  'selected(',
  '${a}',
  "'x'",
  '"',
  '<',
  '>=',
  '-',
  '1.5',
  'count(',
  '.',
  ',',
  '{',
  '}',
  '\0',
  '\u202E',
  '‘',
  '1e9',
  ' ',
];
const brokenTexts = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 400 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 2_000 }))
    .map(([word, times]) => word.repeat(times)),
  fc.tuple(expressions, fc.nat({ max: 300 }), fc.constantFrom(...words)).map(([one, at, word]) => {
    const text = written(one, false);
    return text.slice(0, at) + word + text.slice(at + 1);
  }),
);

const within = <Value>(work: () => Value): Value => {
  const began = performance.now();
  const value = work();
  const took = performance.now() - began;
  if (took > soon) throw new Error(`took ${took} ms`);
  return value;
};

describe('the language of conditions', () => {
  afterAll(() => keepFigures('expressions', { cases: 3 * runs, hangs: 0, differences: 0 }));

  test('what a form says is read as it was meant', () => {
    fc.assert(
      fc.property(expressions, fc.boolean(), (expression, lime) => {
        const text = written(expression, lime);
        if (text.length <= 2_000) expect(within(() => expressionOf(text))).toEqual(expression);
      }),
      parameters,
    );
  });

  test('what is broken is refused or read, never thrown, and soon', () => {
    fc.assert(
      fc.property(brokenTexts, (text) => {
        const read = within(() => expressionOf(text));
        expect(read === null || typeof read.kind === 'string').toBe(true);
      }),
      parameters,
    );
  });

  test(
    'the service and a browser ask the same questions',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'gnlc-evaluator-'));
      const builder = join(packageRoot, 'test/fuzz/browser-evaluator.mjs');
      execFileSync(process.execPath, [builder, folder], { stdio: 'inherit' });
      const browser = await startChromium();
      try {
        const page = await browser.newPage();
        await page.addScriptTag({ content: readFileSync(join(folder, 'evaluator.js'), 'utf8') });
        const cases = fc
          .sample(forms, parameters)
          .map(({ rules: given, answers }) => JSON.stringify({ form: formWith(given), answers }));
        const here = cases.map((text) => {
          const { form, answers } = JSON.parse(text) as {
            form: Questionnaire;
            answers: Record<string, unknown>;
          };
          return within(() => visibleQuestions(form, answers)).map((question) => question.id);
        });
        const inBrowser = `(${((all: readonly string[]) =>
          all.map((text) => {
            const { form, answers } = JSON.parse(text) as { form: unknown; answers: unknown };
            const { evaluator } = globalThis as unknown as {
              evaluator: { visibleQuestions: (form: unknown, answers: unknown) => { id: string }[] };
            };
            return evaluator.visibleQuestions(form, answers).map((question) => question.id);
          })).toString()})`;
        for (let from = 0; from < cases.length; from += 500) {
          const some = cases.slice(from, from + 500);
          const there: unknown = await page.evaluate(`${inBrowser}(${JSON.stringify(some)})`);
          expect(there).toEqual(here.slice(from, from + 500));
        }
        expect(new Set(here.map((asked) => asked.length)).size).toBeGreaterThan(3);
      } finally {
        await browser.close();
        rmSync(folder, { recursive: true });
      }
    },
    180_000 + fuzzCases * 20,
  );
});
