import * as fc from 'fast-check';
import { offerKinds } from '../answers.ts';
import { bestWorstSets } from '../best-worst/best-worst-sets.ts';
import type { Question, Questionnaire } from '../questionnaire.ts';
import { writtenQuestions } from '../questions-in-order.ts';
import { uploads } from './every-question-type.ts';

const words = fc.constantFrom(
  '',
  'Two workshops a year',
  'ورشتان في السنة',
  '终身学习城市',
  'Learning 🎓 for all',
);

/** An answer to one question that `answerProblem` accepts in a draft. */
function anyAnswer(question: Question, { catalogue }: Questionnaire): fc.Arbitrary<unknown> {
  const areas = catalogue.areas.map((area) => area.id);
  switch (question.type) {
    case 'ranking':
      return fc
        .tuple(
          fc.shuffledSubarray(areas, { maxLength: question.limit }),
          fc.subarray(areas),
          fc.array(fc.boolean(), { minLength: areas.length, maxLength: areas.length }),
        )
        .map(([chosen, silent, ties]) => ({
          ranked: chosen.reduce<string[][]>((places, area, index) => {
            const last = places.at(-1);
            if (question.tiesAllowed && ties[index] && last !== undefined) last.push(area);
            else places.push([area]);
            return places;
          }, []),
          noOpinion: silent.filter((area) => !chosen.includes(area)),
        }));
    case 'rating':
      return fc.dictionary(
        fc.constantFrom(...question.scales.map(({ id }) => id)),
        fc.dictionary(fc.constantFrom(...areas), fc.integer({ min: 1, max: 5 })),
      );
    case 'best-worst': {
      const sets = bestWorstSets(question, catalogue);
      return fc
        .array(fc.tuple(fc.integer({ min: 0, max: sets.length - 1 }), fc.nat(99), fc.nat(99), fc.nat(2)))
        .map((judged) =>
          Object.fromEntries(
            judged.map(([number, first, step, halves]) => {
              const set = sets[number]!;
              const best = set[first % set.length]!;
              const worst = set[(first + 1 + (step % (set.length - 1))) % set.length]!;
              return [String(number + 1), { ...(halves !== 1 && { best }), ...(halves !== 2 && { worst }) }];
            }),
          ),
        );
    }
    case 'points': {
      const ids = question.options?.map(({ id }) => id) ?? areas;
      return fc
        .array(fc.tuple(fc.constantFrom(...ids), fc.nat(question.total)), { maxLength: 8 })
        .map((given) => {
          let left = question.total;
          const points: Record<string, number> = {};
          for (const [id, wanted] of given) {
            left += points[id] ?? 0;
            points[id] = Math.min(wanted, left);
            left -= points[id];
          }
          return points;
        });
    }
    case 'offers':
      return fc.uniqueArray(
        fc.record({
          area: fc.constantFrom(...areas),
          kind: fc.constantFrom(...offerKinds),
          capacity: fc.integer({ min: 1, max: 20 }),
          note: words,
        }),
        { selector: ({ area, kind }) => `${area} ${kind}` },
      );
    case 'choice': {
      const most = question.multiple ? question.options.length : 1;
      const options = fc.shuffledSubarray(
        question.options.map(({ id }) => id),
        { maxLength: most },
      );
      if (question.other === undefined) return options;
      return fc
        .tuple(options, fc.option(words))
        .map(([chosen, other]) =>
          other === null || (!question.multiple && chosen.length > 0) ? chosen : [...chosen, { other }],
        );
    }
    case 'number': {
      const scale = Number(`1e${question.decimals}`);
      return fc
        .integer({ min: question.min * scale, max: question.max * scale })
        .map((steps) => Number((steps / scale).toFixed(question.decimals)));
    }
    case 'date':
      return fc.constantFrom('1990-01-01', '2000-02-29', '2019-12-31', '2016-07-15');
    case 'line':
      return fc.constantFrom(
        '',
        'Education City 2030',
        'مدينة التعلّم',
        'x'.repeat(question.maxCharacters),
        '🎓'.repeat(20),
      );
    case 'text':
      return words;
    case 'file':
      return fc.subarray(
        [...uploads.values()]
          .filter(({ id }) => ['upload-plan', 'upload-photo'].includes(id))
          .map(({ id }) => id),
      );
    case 'statement':
      return fc.record({
        agreed: fc.boolean(),
        name: fc.constantFrom('', 'Ana Pérez'),
        title: fc.constantFrom('', 'Mayor'),
        date: fc.constantFrom('', '2019-04-18'),
      });
  }
}

/** Answers to any of the questions, as a draft may hold them. */
export function anyAnswers(questionnaire: Questionnaire): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const questions = writtenQuestions(questionnaire);
  return fc.record(
    Object.fromEntries(questions.map((question) => [question.id, anyAnswer(question, questionnaire)])),
    { requiredKeys: [] },
  );
}
