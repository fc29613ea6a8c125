import { deadlineSaid } from './deadline-said.ts';

describe('deadlineSaid', () => {
  test.each([
    ['midnight in its zone', '2026-12-13T05:00:00Z', 'America/Bogota', '2026-12-13T04:59:00.000Z'],
    ['midnight in summer time', '2027-03-31T22:00:00Z', 'Europe/Berlin', '2027-03-31T21:59:00.000Z'],
    ['midnight elsewhere only', '2026-12-13T00:00:00Z', 'America/Bogota', '2026-12-13T00:00:00.000Z'],
    ['a time of day', '2019-05-31T22:00:00Z', 'America/Bogota', '2019-05-31T22:00:00.000Z'],
  ])('%s', (_name, deadline, zone, said) => {
    expect(deadlineSaid(deadline, zone)).toBe(said);
  });
});
