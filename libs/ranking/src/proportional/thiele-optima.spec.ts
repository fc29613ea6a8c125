import * as fc from 'fast-check';
import { firstOnly, harmonic, thieleOptima } from './thiele-optima.ts';

const M = 6;
const anyGroups = fc.array(
  fc.record({
    weight: fc.integer({ min: 1, max: 4 }),
    approves: fc.subarray(Array.from({ length: M }, (_, i) => i)),
  }),
  { maxLength: 8 },
);

test.each([
  ['PAV', harmonic],
  ['Chamberlin–Courant', firstOnly],
])('%s: the search finds what trying every maximal selection finds', (_name, marginal) => {
  fc.assert(
    fc.property(
      anyGroups,
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: M, maxLength: M }),
      fc.integer({ min: 0, max: 12 }),
      (groups, costs, budget) => {
        let best = -1;
        let optima = 0;
        for (let set = 0; set < 2 ** M; set++) {
          const chosen = costs.flatMap((_, i) => ((set >> i) % 2 === 1 ? [i] : []));
          const left = budget - chosen.reduce((sum, i) => sum + costs[i]!, 0);
          const maximal = costs.every((cost, i) => chosen.includes(i) || cost > left);
          if (left < 0 || !maximal) continue;
          const score = groups.reduce((sum, { weight, approves }) => {
            const hits = chosen.filter((i) => approves.includes(i)).length;
            return (
              sum + weight * Array.from({ length: hits }, (_, k) => marginal(k)).reduce((a, b) => a + b, 0)
            );
          }, 0);
          if (score > best + 1e-9) [best, optima] = [score, 0];
          if (Math.abs(score - best) < 1e-9) optima += 1;
        }
        const found = thieleOptima(groups, { costs, budget }, marginal);
        expect(found.score).toBeCloseTo(best, 9);
        expect(found.optima).toBe(optima);
        expect(found.selections.length).toBe(Math.min(optima, 100));
      },
    ),
  );
});

test('ten of twenty from five hundred voters', () => {
  const groups = Array.from({ length: 500 }, (_, c) => ({
    weight: 1,
    approves: [c % 20, (c * 7 + 3) % 20, (c * 11 + (c % 13)) % 20],
  }));
  const { selections } = thieleOptima(groups, { costs: Array.from({ length: 20 }, () => 1), budget: 10 });
  expect(selections[0]!.length).toBe(10);
});
