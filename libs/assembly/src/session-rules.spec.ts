import { defaultRules, sessionRulesProblems } from './session-rules.ts';

const share = { numerator: 3, denominator: 2 };

test('the usual rules can be used', () => {
  expect(sessionRulesProblems(defaultRules)).toEqual([]);
});

test.each([
  ['more than all', { majority: { ...defaultRules.majority, ...share } }, '/majority/numerator'],
  [
    'more than all for special items',
    { twoThirds: { ...defaultRules.twoThirds, ...share } },
    '/twoThirds/numerator',
  ],
  ['a quorum of more than all', { quorum: { ...defaultRules.quorum, ...share } }, '/quorum/numerator'],
  ['a hall without mayors', { maySeat: ['expert'] as const }, '/maySeat'],
])('%s is refused', (_, change, path) => {
  expect(sessionRulesProblems({ ...defaultRules, ...change }).map((problem) => problem.path)).toEqual([path]);
});
