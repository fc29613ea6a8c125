/** Seats by party, and the parties in the order in which they won them. */
export interface Apportionment {
  readonly seats: Readonly<Record<string, number>>;
  readonly order: readonly string[];
}

/**
 * Seats by Sainte-Laguë (A. Sainte-Laguë 1910, D. Webster 1832): one at a time to the highest votes ÷ (2·seats + 1).
 * Ties: more votes, then the smaller name by code units. Votes are whole numbers ≥ 0; without any vote there
 * are no seats. Cost O(seats · parties).
 */
export function sainteLague(votes: Readonly<Record<string, number>>, seats: number): Apportionment {
  return highestAverages(votes, seats, (won) => 2 * won + 1);
}

/** Seats by D'Hondt (V. D'Hondt 1878, T. Jefferson 1792): to the highest votes ÷ (seats + 1); ties as Sainte-Laguë. */
export function dhondt(votes: Readonly<Record<string, number>>, seats: number): Apportionment {
  return highestAverages(votes, seats, (won) => won + 1);
}

/**
 * Seats by largest remainder with the Hare quota (votes ÷ seats) or the Droop quota (⌊votes ÷ (seats + 1)⌋ + 1):
 * whole quotas first, then one each by remainder; ties as Sainte-Laguë.
 * Cost O(parties · log).
 */
export function largestRemainder(
  votes: Readonly<Record<string, number>>,
  seats: number,
  quota: 'hare' | 'droop' = 'hare',
): Apportionment {
  const parties = partiesOf(votes);
  const total = parties.reduce((sum, { count }) => sum + count, 0n);
  const won = new Map(parties.map(({ name }) => [name, 0]));
  const order: string[] = [];
  const give = (name: string): void => {
    won.set(name, won.get(name)! + 1);
    order.push(name);
  };
  if (total > 0n && seats > 0) {
    // Quota = total/seats for Hare: all in units of 1/seats, so that remainders stay whole.
    const unit = quota === 'hare' ? BigInt(seats) : 1n;
    const size = quota === 'hare' ? total : total / BigInt(seats + 1) + 1n;
    for (const { name, count } of parties) for (let k = (count * unit) / size; k > 0n; k--) give(name);
    const byRemainder = parties.toSorted((a, b) => compare((b.count * unit) % size, (a.count * unit) % size));
    for (let k = 0; order.length < seats; k++) give(byRemainder[k % byRemainder.length]!.name);
  }
  return { seats: Object.fromEntries(won), order };
}

interface Party {
  readonly name: string;
  readonly count: bigint;
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** By votes, then name: the order in which ties are decided. */
function partiesOf(votes: Readonly<Record<string, number>>): readonly Party[] {
  return Object.entries(votes)
    .map(([name, count]) => ({ name, count: BigInt(count) }))
    .sort((a, b) => compare(b.count, a.count) || (a.name < b.name ? -1 : 1));
}

function highestAverages(
  votes: Readonly<Record<string, number>>,
  seats: number,
  divisor: (won: number) => number,
): Apportionment {
  const parties = partiesOf(votes);
  const won = new Map(parties.map(({ name }) => [name, 0]));
  const order: string[] = [];
  const voted = parties.filter(({ count }) => count > 0n);
  while (voted.length > 0 && order.length < seats) {
    const next = voted.reduce((a, b) => {
      const left = b.count * BigInt(divisor(won.get(a.name)!));
      const right = a.count * BigInt(divisor(won.get(b.name)!));
      return left > right ? b : a;
    });
    won.set(next.name, won.get(next.name)! + 1);
    order.push(next.name);
  }
  return { seats: Object.fromEntries(won), order };
}
