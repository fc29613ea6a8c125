import { callReason } from './call-reason.ts';
import type { WaitingState } from './call-reason.ts';

const now = '2019-04-20T12:00:00.000Z';
const city = (parts: Partial<WaitingState>): WaitingState => ({
  state: 'silent',
  askedAt: '2019-04-01T08:00:00.000Z',
  openedAt: null,
  savedAt: null,
  hasFocalPoint: true,
  trouble: null,
  ...parts,
});
const draft = (savedAt: string, parts: Partial<WaitingState> = {}) =>
  city({ state: 'draft', openedAt: '2019-04-02T08:00:00.000Z', savedAt, ...parts });

describe('callReason', () => {
  test.each([
    ['nobody has opened the letter', city({}), 'not-opened'],
    ['opened, nothing written', city({ openedAt: '2019-04-12T12:00:00.000Z' }), 'nothing-written'],
    ['opened yesterday', city({ openedAt: '2019-04-19T12:00:00.000Z' }), null],
    ['written to ten minutes ago', city({ askedAt: '2019-04-20T11:50:00.000Z' }), null],
    [
      'nobody can be written to, however lately the others were',
      city({ askedAt: '2019-04-20T11:50:00.000Z', trouble: 'no-address', hasFocalPoint: false }),
      'no-address',
    ],
    ['nobody is there to answer', city({ hasFocalPoint: false }), 'no-focal-point'],
    ['mails come back', city({ trouble: 'bounced' }), 'bounced'],
    ['seven days without a word', draft('2019-04-13T12:00:00.000Z'), 'gone-quiet'],
    ['a little less is no silence', draft('2019-04-13T12:00:01.000Z'), null],
    [
      'who writes needs nobody, whatever becomes of mails',
      draft('2019-04-20T08:00:00.000Z', { trouble: 'bounced', hasFocalPoint: false }),
      null,
    ],
    [
      'who went quiet and cannot be reached',
      draft('2019-04-01T08:00:00.000Z', { trouble: 'bounced' }),
      'bounced',
    ],
    [
      'a signature is missing',
      draft('2019-04-20T08:00:00.000Z', { state: 'in-review' }),
      'waits-for-signature',
    ],
    ['reopened and left alone', draft('2019-04-05T08:00:00.000Z', { state: 'reopened' }), 'gone-quiet'],
  ])('%s', (_, waiting, reason) => {
    expect(callReason(waiting, now)).toBe(reason);
  });
});
