import { saidByGoingOn } from './going-on.ts';

test.each([
  ['offers', true, []],
  ['offers', false, undefined],
  ['text', true, undefined],
] as const)('going on from an untouched question of type %s, core %s', (type, core, answer) => {
  expect(saidByGoingOn({ type, core })).toEqual(answer);
});
