import { roundPhase } from './round-phase.ts';

const round = { opensAt: '2019-04-01T05:00:00Z', deadline: '2019-05-01T04:59:59Z', graceDays: null };

describe('roundPhase', () => {
  it.each([
    ['open', '2019-04-01T04:59:59Z', 'upcoming'],
    ['open', '2019-04-01T05:00:00Z', 'open'],
    ['open', '2019-05-01T04:59:59Z', 'open'],
    ['open', '2019-04-30T23:59:59-05:00', 'open'],
    ['open', '2019-05-01T05:00:00Z', 'grace'],
    ['closed', '2019-04-15T00:00:00Z', 'closed'],
    ['draft', '2019-04-15T00:00:00Z', 'draft'],
  ] as const)('a round that is %s stands at %s in phase %s', (state, now, phase) => {
    expect(roundPhase({ ...round, state }, now)).toBe(phase);
  });
});
