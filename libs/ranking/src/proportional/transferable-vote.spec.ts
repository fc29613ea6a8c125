import * as fc from 'fast-check';
import { freezeProfile } from '../profile/freeze-profile.ts';
import { anyProfile } from '../testing/any-profile.ts';
import { profileOf } from '../testing/profile-of.ts';
import { expandingApprovals } from './expanding-approvals.ts';
import { instantRunoff } from './instant-runoff.ts';
import { transferableVote } from './transferable-vote.ts';

const frozen = (areas: string, lines: readonly string[]) => freezeProfile(profileOf(areas, lines));

test('any profile fills the seats it can, with different areas', () => {
  fc.assert(
    fc.property(anyProfile, fc.integer({ min: 1, max: 4 }), (profile, seats) => {
      const given = freezeProfile(profile);
      for (const chosen of [transferableVote(given, seats).elected, expandingApprovals(given, seats)]) {
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(chosen.length).toBe(Math.min(seats, given.m));
      }
    }),
  );
});

test('votes never grow: each round holds at most those of the round before', () => {
  fc.assert(
    fc.property(anyProfile, fc.integer({ min: 1, max: 4 }), (profile, seats) => {
      const { rounds } = transferableVote(freezeProfile(profile), seats);
      const totals = rounds.map((round) => [...round.values()].reduce((a, b) => a + b, 0));
      totals.slice(1).forEach((total, k) => expect(total).toBeLessThanOrEqual(totals[k]! + 1e-6));
    }),
  );
});

test('a solid group of two quotas wins two seats', () => {
  const given = frozen('a b c d', ['6: a > b > c > d', '5: b > a > d > c', '7: c > d > a > b']);
  expect(
    transferableVote(given, 2)
      .elected.map((i) => given.areas[i]!.id)
      .sort(),
  ).toEqual(['a', 'c']);
  expect(
    expandingApprovals(given, 3)
      .map((i) => given.areas[i]!.id)
      .sort(),
  ).toEqual(['a', 'b', 'c']);
});

test('areas in one place share a ballot equally', () => {
  const given = frozen('a b c', ['3: a = b > c', '1: c']);
  expect([...transferableVote(given, 1).rounds[0]!.values()]).toEqual([1.5, 1.5, 1]);
  expect([...instantRunoff(given).rounds[0]!.values()]).toEqual([1.5, 1.5, 1]);
});

test('instant runoff: later out is better, those tied for fewest go out together', () => {
  const given = frozen('a b c d', ['4: a', '3: b > c', '1: c > b', '1: d > b']);
  expect(instantRunoff(given).order.map((group) => group.map((i) => given.areas[i]!.id))).toEqual([
    ['b'],
    ['a'],
    ['c', 'd'],
  ]);
});

test('instant runoff: a majority of first places wins', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const given = freezeProfile(profile);
      const { order, rounds } = instantRunoff(given);
      const total = [...rounds[0]!.values()].reduce((a, b) => a + b, 0);
      for (const [area, votes] of rounds[0]!) if (votes > total / 2 + 1e-9) expect(order[0]).toEqual([area]);
    }),
  );
});
