import { bordaCount, countStatistics, type BordaConvention } from '#ranking';
import { frozenBallots, oracle, type OracleBallot } from './oracle.ts';

const file = oracle<{
  readonly candidates: readonly string[];
  readonly ballots: readonly OracleBallot[];
  readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly symmetric_borda: Readonly<Record<string, number>>;
  readonly pairwise_last: readonly (readonly number[])[];
  readonly pairwise_none: readonly (readonly number[])[];
}>('borda_conventions');

const { frozen, ids } = frozenBallots(file.candidates, file.ballots);

test.each<[BordaConvention, string]>([
  ['average', 'ties=average,unranked=tied last'],
  ['optimistic', 'ties=optimistic,unranked=tied last'],
  ['pessimistic', 'ties=pessimistic,unranked=tied last'],
  ['explicit', 'ranked get full points, unranked 0 (Condorcet "explicit")'],
  ['modified', 'modified Borda (top gets k-1 of k ranked)'],
  ['modified-base-one', 'modified Borda base 1 (Emerson: top gets k)'],
])('%s', (convention, name) => {
  const { scores } = bordaCount(frozen, convention);
  expect(Object.fromEntries(ids.map((id, i) => [id, scores[i]]))).toEqual(file.scores[name]);
});

test.each([
  ['last', file.pairwise_last],
  ['none', file.pairwise_none],
])('pairwise counts with unranked areas read as %s', (unranked, expected) => {
  const { pairwise } = countStatistics(frozenBallots(file.candidates, file.ballots, unranked).frozen);
  expect(Array.from(pairwise)).toEqual(expected.flat());
});

test('averaged ties are the symmetric count, shifted and halved', () => {
  const { scores } = bordaCount(frozen, 'average');
  const voters = file.ballots.reduce((sum, { count }) => sum + count, 0);
  ids.forEach((id, i) => {
    expect(scores[i]).toBe((file.symmetric_borda[id]! + voters * (ids.length - 1)) / 2);
  });
});
