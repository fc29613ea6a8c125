import * as fc from 'fast-check';
import { anyPairwise } from '../testing/any-profile.ts';
import { copeland } from './copeland.ts';
import { kemeny } from './kemeny.ts';
import { minimax } from './minimax.ts';
import { rankedPairs } from './ranked-pairs.ts';
import { schulze } from './schulze.ts';
import { smithSet } from './smith-set.ts';
import { weakKemeny } from './weak-kemeny.ts';

type Order = readonly (readonly number[])[];
type Method = (pairwise: Float64Array, m: number) => Order;

const smithConsistent: Readonly<Record<string, Method>> = {
  copeland: (p, m) => copeland(p, m).order,
  'schulze, winning votes': (p, m) => schulze(p, m, 'winning').order,
  'schulze, margins': (p, m) => schulze(p, m, 'margins').order,
  'ranked pairs, winning votes': (p, m) => rankedPairs(p, m, 'winning').order,
  'ranked pairs, margins': (p, m) => rankedPairs(p, m, 'margins').order,
  kemeny: (p, m) => kemeny(p, m).order,
};
const condorcetConsistent: Readonly<Record<string, Method>> = {
  ...smithConsistent,
  'minimax, winning votes': (p, m) => minimax(p, m, 'winning').order,
  'minimax, margins': (p, m) => minimax(p, m, 'margins').order,
};
const all: Readonly<Record<string, Method>> = {
  ...condorcetConsistent,
  'minimax, opposition': (p, m) => minimax(p, m, 'opposition').order,
  'weak-order kemeny': (p, m) =>
    weakKemeny(
      p,
      p.map((_, cell) => 8 * Number(cell % m !== Math.floor(cell / m))),
      m,
      9,
    ).order,
};

const each = (methods: Readonly<Record<string, Method>>) =>
  Object.entries(methods).map(([name, method]) => ({ name, method }));

describe('every pairwise method', () => {
  it.each(each(all))('knows no names: $name (neutrality)', ({ method }) => {
    fc.assert(
      fc.property(anyPairwise, fc.infiniteStream(fc.nat()), ({ m, pairwise }, keys) => {
        const to = Array.from({ length: m }, (_, i) => ({ i, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ i }) => i);
        const renamed = new Float64Array(m * m);
        for (let i = 0; i < m; i++)
          for (let j = 0; j < m; j++) renamed[to[i]! * m + to[j]!] = pairwise[i * m + j]!;
        const expected = method(pairwise, m).map((group) => group.map((i) => to[i]!).sort((a, b) => a - b));
        expect(method(renamed, m)).toEqual(expected);
      }),
    );
  });

  it.each(each(condorcetConsistent))('puts whoever wins every duel first: $name', ({ method }) => {
    fc.assert(
      fc.property(anyPairwise, fc.nat(), ({ m, pairwise }, any) => {
        const winner = any % m;
        for (let j = 0; j < m; j++)
          if (j !== winner) pairwise[winner * m + j] = pairwise[j * m + winner]! + 1;
        expect(method(pairwise, m)[0]).toEqual([winner]);
      }),
    );
  });

  it.each(each(smithConsistent))('ranks the Smith set above the rest: $name', ({ method }) => {
    fc.assert(
      fc.property(anyPairwise, ({ m, pairwise }) => {
        const smith = smithSet(pairwise, m);
        const members = method(pairwise, m).map((group) => group.map((i) => smith.includes(i)));
        expect(members).toEqual(members.toSorted((a, b) => Number(b[0]) - Number(a[0])));
        expect(members.flat().slice(0, smith.length)).not.toContain(false);
      }),
    );
  });

  it.each(each({ ...all, 'no method': (_, m) => [Array.from({ length: m }, (__, i) => i)] }))(
    'leaves everything tied where nothing was compared: $name',
    ({ method }) => {
      expect(method(new Float64Array(16), 4)).toEqual([[0, 1, 2, 3]]);
    },
  );
});

describe('monotone methods', () => {
  const monotone = [
    'schulze, winning votes',
    'schulze, margins',
    'ranked pairs, margins',
    'copeland',
  ] as const;
  it.each(monotone)('never punish a sole winner for more support: %s', (name) => {
    fc.assert(
      fc.property(anyPairwise, fc.nat(), ({ m, pairwise }, any) => {
        const method = smithConsistent[name]!;
        const first = method(pairwise, m)[0]!;
        fc.pre(first.length === 1);
        const winner = first[0]!;
        const other = (winner + 1 + (any % (m - 1))) % m;
        const more = pairwise.slice();
        more[winner * m + other]! += 1;
        more[other * m + winner] = Math.max(0, more[other * m + winner]! - 1);
        expect(method(more, m)[0]).toEqual([winner]);
      }),
    );
  });
});
