import * as fc from 'fast-check';
import { freezeProfile } from '../profile/freeze-profile.ts';
import { anyProfile } from '../testing/any-profile.ts';
import { profileOf } from '../testing/profile-of.ts';
import { bestWorstScaling } from './best-worst-scaling.ts';
import { bradleyTerry } from './bradley-terry.ts';
import { chnri } from './chnri.ts';
import { choicesOfRankings } from './choices-of-rankings.ts';
import { fitChoices } from './fit-choices.ts';
import { luceSpectral } from './luce-spectral.ts';
import { plackettLuce } from './plackett-luce.ts';

test('any profile has finite worths that add up to one, with ties and partial orders', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const { worths, converged, ties } = plackettLuce(freezeProfile(profile));
      expect(converged).toBe(true);
      expect(worths.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
      expect(
        [...worths, ...ties.map(({ worth }) => worth)].every((worth) => worth > 0 && worth < Infinity),
      ).toBe(true);
    }),
  );
});

test.each([
  ['of three', ['1: a = b = c | d']],
  ['of everything', ['5: a = b = c = d']],
])('where all choices are ties %s, worths are even and the fit settles', (_, lines) => {
  const { worths, converged } = plackettLuce(freezeProfile(profileOf('a b c d', lines)));
  expect(converged).toBe(true);
  worths.forEach((worth) => expect(worth).toBeCloseTo(0.25, 6));
});

test('one opinion a million times over does not throw the fit off', () => {
  const lines = [
    '3: e > c > a | d f',
    '1000000: b > f > a > c | d',
    '1: b > f > a > e | c d',
    '3: d = f > e > a > c',
  ];
  const frozen = freezeProfile(profileOf('a b c d e f', lines, { weighted: true }));
  expect(plackettLuce(frozen).converged).toBe(true);
});

test('the reference moves logs and errors, not worths', () => {
  const frozen = freezeProfile(profileOf('a b c', ['3: a > b > c', '2: b > c > a', '2: c = a > b']));
  const first = plackettLuce(frozen);
  const last = plackettLuce(frozen, { reference: 2 });
  expect(last.logWorths[2]).toBe(0);
  expect(last.standardErrors[2]).toBe(0);
  first.worths.forEach((worth, i) => expect(last.worths[i]).toBeCloseTo(worth, 9));
});

test('at the estimate the expected wins are those observed: likelihood falls to either side', () => {
  const choices = choicesOfRankings(
    freezeProfile(profileOf('a b c', ['4: a > b > c', '3: c > a > b', '2: b > c > a'])),
  );
  const { logWorths, logLikelihood } = fitChoices(choices, 3, { pseudo: 0 });
  const likelihood = (theta: readonly number[]): number =>
    choices.reduce((sum, { from, chosen, weight }) => {
      const total = from.reduce((all, i) => all + Math.exp(theta[i]!), 0);
      return sum + weight * (theta[chosen[0]!]! - Math.log(total));
    }, 0);
  const best = Array.from(logWorths);
  expect(likelihood(best)).toBeCloseTo(logLikelihood, 9);
  for (const i of [1, 2])
    for (const step of [-0.05, 0.05])
      expect(likelihood(best.with(i, best[i]! + step))).toBeLessThan(logLikelihood);
});

test('spectral ranking and Newton agree wherever the estimate exists', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 16, maxLength: 16 }), (wins) => {
      const matrix = wins.map((won, k) => (Math.floor(k / 4) === k % 4 ? 0 : won));
      const { logWorths } = bradleyTerry(matrix, 4);
      const mean = logWorths.reduce((a, b) => a + b) / 4;
      const choices = matrix.flatMap((weight, k) =>
        weight > 0 ? [{ from: [Math.floor(k / 4), k % 4], chosen: [Math.floor(k / 4)], weight }] : [],
      );
      luceSpectral(choices, 4, { steps: 1000 }).forEach((value, i) =>
        expect(value).toBeCloseTo(logWorths[i]! - mean, 5),
      );
    }),
  );
});

test('areas below lose every choice, areas without opinion take part in none', () => {
  const choices = choicesOfRankings(freezeProfile(profileOf('a b c d', ['1: a | d'])));
  expect(choices).toEqual([{ from: [0, 1, 2], chosen: [0], weight: 1 }]);
});

test('an area that nobody compared has no standard error', () => {
  const frozen = freezeProfile(profileOf('a b c', ['3: a > b | c', '2: b > a | c']));
  expect(plackettLuce(frozen).standardErrors[2]).toBeNull();
});

test.each([
  ['always best', { shown: 4, best: 4, worst: 0 }, 1],
  ['always worst', { shown: 4, best: 0, worst: 4 }, -1],
  ['never shown', { shown: 0, best: 0, worst: 0 }, 0],
])('best–worst: an item %s has a score but no utility', (_name, count, score) => {
  const [one] = bestWorstScaling([count, { shown: 4, best: 2, worst: 1 }]);
  expect(one).toEqual({ score, utility: null, standardError: null, choice: null });
});

test('CHNRI: nobody who can judge leaves no score', () => {
  expect(chnri({ useful: [null, null], fair: [1, 0.5] })).toEqual({
    criteria: { useful: null, fair: 0.75 },
    priority: 0.75,
    agreement: 0.25,
  });
});
