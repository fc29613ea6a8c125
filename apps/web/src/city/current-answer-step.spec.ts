import { currentAnswerStep } from './current-answer-step.ts';

const signatory = { signs: true, writes: true };
const contributor = { signs: false, writes: true };
const coordinator = { signs: false, writes: false };
const phase = 'open' as const;
const sentBack = { at: '2027-01-01T00:00:00Z', note: 'Add it.' };

test.each([
  ['in-review', null, signatory, { state: 'review', act: 'sign', at: '#check' }],
  ['in-review', null, contributor, { state: 'review', act: 'write', at: '' }],
  ['draft', null, signatory, { state: 'writing', act: 'sign', at: '#check' }],
  ['draft', sentBack, signatory, { state: 'back', act: 'write', at: '' }],
  ['reopened', null, signatory, { state: 'reopened', act: 'sign', at: '#check' }],
  ['draft', null, coordinator, { state: 'writing', act: 'read', at: '' }],
] as const)('%s, sent back %j, for %j', (state, back, who, expected) => {
  expect(currentAnswerStep({ state, number: 'EC52-F4A0', sentBack: back, phase }, who)).toEqual(expected);
});

test('an answer that nobody has begun is written first, also by whoever signs', () => {
  expect(currentAnswerStep({ state: 'draft', number: null, sentBack: null, phase }, signatory)).toEqual({
    state: 'empty',
    act: 'write',
    at: '',
  });
});

test('what was submitted leads back to its receipt, also when it was late', () => {
  for (const state of ['submitted', 'late'] as const)
    expect(
      currentAnswerStep({ state, number: 'EC52-F4A0', sentBack: null, phase: 'closed' }, signatory),
    ).toEqual({ state: 'submitted', act: 'receipt', at: '' });
});

test('nobody is asked to write when the time of the city is over', () => {
  const over = (number: string | null) =>
    currentAnswerStep({ state: 'draft', number, sentBack: null, phase: 'closed' }, signatory);
  expect(over('EC52-F4A0')).toEqual({ state: 'over', act: 'read', at: '' });
  expect(over(null)).toEqual({ state: 'over', act: null, at: '' });
});
