import { instantRunoff, transferableVote, type StvQuota } from '#ranking';
import { frozenBallots, oracle, type OracleBallot } from './oracle.ts';

interface Count {
  readonly id: string;
  readonly candidates: readonly string[];
  readonly ballots: readonly OracleBallot[];
}
type Round = Readonly<Record<string, number>>;

const file = oracle<{
  readonly irv: readonly (Count & {
    readonly published: { readonly winner: readonly string[]; readonly rounds: readonly Round[] };
  })[];
  readonly stv: readonly (Count & {
    readonly seats: number;
    readonly quota_rule: 'droop' | 'hb' | 'hare' | 'imperiali';
    readonly published: {
      readonly quota: number;
      readonly elected: readonly string[];
      readonly rounds: readonly Round[];
    };
  })[];
}>('irv_stv');

const named = (rounds: readonly ReadonlyMap<number, number>[], ids: readonly string[]): Round[] =>
  rounds.map((round) => Object.fromEntries([...round].map(([i, votes]) => [ids[i]!, votes])));

function expectRounds(found: readonly Round[], published: readonly Round[]): void {
  published.forEach((round, k) => {
    expect(Object.keys(found[k]!).sort()).toEqual(Object.keys(round).sort());
    for (const [name, votes] of Object.entries(round)) expect(found[k]![name]).toBeCloseTo(votes, 9);
  });
}

test.each(file.irv)('$id', ({ candidates, ballots, published }) => {
  const { frozen, ids } = frozenBallots(candidates, ballots);
  const { order, rounds } = instantRunoff(frozen);
  expect(order[0]!.map((i) => ids[i])).toEqual(published.winner);
  expectRounds(named(rounds, ids), published.rounds);
});

const quotas: Readonly<Record<string, StvQuota>> = {
  droop: 'droop',
  hb: 'hagenbach-bischoff',
  hare: 'hare',
  imperiali: 'imperiali',
};

test.each(file.stv)('$id', ({ candidates, ballots, seats, quota_rule: rule, published }) => {
  const { frozen, ids } = frozenBallots(candidates, ballots);
  const { elected, quota, rounds } = transferableVote(frozen, seats, quotas[rule]);
  expect(quota).toBeCloseTo(published.quota, 9);
  expect(elected.map((i) => ids[i])).toEqual(published.elected);
  expectRounds(named(rounds, ids), published.rounds);
});
