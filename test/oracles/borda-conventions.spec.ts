import { bordaCount, countPairs, type BordaConvention } from '#ranking';
import { frozenBallots, oracle, type OracleBallot } from './oracle.ts';

const file = oracle<{
  readonly candidates: readonly string[];
  readonly ballots: readonly OracleBallot[];
  readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly pairwise_last: readonly (readonly number[])[];
  readonly pairwise_none: readonly (readonly number[])[];
}>('borda_conventions');

const conventions: readonly (readonly [BordaConvention, string])[] = [
  ['average', 'ties=average,unranked=tied last'],
  ['optimistic', 'ties=optimistic,unranked=tied last'],
  ['pessimistic', 'ties=pessimistic,unranked=tied last'],
  ['explicit', 'ranked get full points, unranked 0 (Condorcet "explicit")'],
  ['modified', 'modified Borda (top gets k-1 of k ranked)'],
  ['modified-base-one', 'modified Borda base 1 (Emerson: top gets k)'],
];

test('every published convention is one of ours', () => {
  expect(conventions.map(([, name]) => name)).toEqual(Object.keys(file.scores));
});

test.each(conventions)('%s: %s', (convention, name) => {
  const { frozen, ids } = frozenBallots(file.candidates, file.ballots);
  const { scores } = bordaCount(frozen, convention);
  expect(Object.fromEntries(ids.map((id, i) => [id, scores[i]]))).toEqual(file.scores[name]);
});

test.each([
  ['last', file.pairwise_last],
  ['none', file.pairwise_none],
])('pairs with unranked areas read as %s', (unranked, expected) => {
  const { frozen } = frozenBallots(file.candidates, file.ballots, unranked);
  expect([...countPairs(frozen).pairwise]).toEqual(expected.flat());
});
