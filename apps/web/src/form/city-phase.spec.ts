import type { Round } from '#survey';
import { cityPhase, roundOfCity } from './city-phase.ts';

const round = {
  state: 'open',
  opensAt: '2019-04-01T00:00:00Z',
  deadline: '2019-04-30T00:00:00Z',
  graceDays: 0,
} as Round;
const behind = new Date('2019-03-31T23:00:00Z');

test('the service says where the round stands, whatever the clock of the device', () => {
  expect(cityPhase(round, { phase: 'open' }, behind)).toBe('open');
});

test('a kept answer that does not know it goes by the clock', () => {
  expect(cityPhase(round, {}, behind)).toBe('upcoming');
});

test("the round has the city's own deadline", () => {
  expect(roundOfCity(round, { deadline: '2019-05-02T00:00:00Z' }).deadline).toBe('2019-05-02T00:00:00Z');
  expect(roundOfCity(round, {}).deadline).toBe(round.deadline);
});
