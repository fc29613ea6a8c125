import { judgedSets, withJudgement, withoutSet } from './judged-sets.ts';

test('a set is judged half by half, and each half can change', () => {
  const half = withJudgement(undefined, 1, 'best', 'esd');
  expect(half).toEqual({ '1': { best: 'esd' } });
  const whole = withJudgement(half, 1, 'worst', 'health');
  expect(whole).toEqual({ '1': { best: 'esd', worst: 'health' } });
  expect(withJudgement(whole, 1, 'best', 'equity')).toEqual({ '1': { best: 'equity', worst: 'health' } });
  expect([judgedSets(undefined), judgedSets(half), judgedSets(whole)]).toEqual([0, 0, 1]);
});

test('an area that changes sides leaves the other one open', () => {
  const whole = { '1': { best: 'esd', worst: 'health' }, '2': { best: 'work' } };
  expect(withJudgement(whole, 1, 'worst', 'esd')).toEqual({ '1': { worst: 'esd' }, '2': { best: 'work' } });
});

test('a set is taken back, and none is no answer', () => {
  expect(withoutSet({ '1': { best: 'esd' }, '2': { best: 'work' } }, 1)).toEqual({ '2': { best: 'work' } });
  expect(withoutSet({ '1': { best: 'esd' } }, 1)).toBeNull();
});
