import type { Choice } from '#assembly';
import { advanceBallot, ballotBox, nextBallot } from './ballot-box.ts';
import type { BallotBox, BallotEvent } from './ballot-box.ts';
import { ballotState } from './ballot-state.ts';

const cast = (choice: Choice, nonce: string) => ({ poll: 'p3', choice, nonce });
const press = (choice: Choice, nonce: string): BallotEvent => ({
  type: 'pressed',
  ballot: cast(choice, nonce),
});
const receipt = (choice: Choice, number: number): BallotEvent => ({
  type: 'recorded',
  ballot: { poll: 'p3', choice, number, check: '738204' },
});
const after = (events: readonly BallotEvent[], from: BallotBox = ballotBox(null)): BallotBox =>
  events.reduce(advanceBallot, from);
const send = (box: BallotBox): BallotBox => {
  const ballot = nextBallot(box);
  if (ballot === null) throw new Error('nothing to send');
  return advanceBallot(box, { type: 'sent', ballot });
};
const stateOf = (box: BallotBox) => ballotState(box, 'p3').kind;

test('a ballot is recorded only once the server has answered', () => {
  const pressed = after([press('yes', 'n1')]);
  expect(stateOf(pressed)).toBe('sending');
  const sent = send(pressed);
  expect(stateOf(sent)).toBe('sending');
  expect(ballotState(after([receipt('yes', 41)], sent), 'p3')).toEqual({
    kind: 'recorded',
    choice: 'yes',
    number: 41,
    check: '738204',
  });
});

test('without a line the ballot waits and is repeated with the same nonce', () => {
  const failed = after([{ type: 'failed' }], send(after([press('yes', 'n1')])));
  expect(stateOf(failed)).toBe('waiting');
  expect(nextBallot(failed)).toEqual(cast('yes', 'n1'));
});

test('a changed mind goes after the first ballot has been answered, so that it has the higher number', () => {
  const both = after([{ type: 'failed' }, press('no', 'n2')], send(after([press('yes', 'n1')])));
  expect(nextBallot(both)).toEqual(cast('yes', 'n1'));
  const first = after([receipt('yes', 41)], send(both));
  expect(nextBallot(first)).toEqual(cast('no', 'n2'));
  expect(stateOf(first)).toBe('sending');
  expect(ballotState(after([receipt('no', 42)], send(first)), 'p3')).toMatchObject({
    choice: 'no',
    number: 42,
  });
});

test('of two tabs the later ballot counts, in whichever order its receipt is heard', () => {
  const other = { poll: 'p3', choice: 'no', number: 42, check: '738205' } as const;
  const heard = after([{ type: 'read', ballot: other }], send(after([press('yes', 'n1')])));
  expect(ballotState(after([receipt('yes', 41)], heard), 'p3')).toMatchObject({ choice: 'no', number: 42 });
  const first = after([receipt('yes', 41)], send(after([press('yes', 'n1')])));
  const told = after([{ type: 'read', ballot: other }], first);
  expect(ballotState(told, 'p3')).toMatchObject({ choice: 'no', number: 42 });
});

test('a ballot that came after the close says so', () => {
  const closed = after([{ type: 'closed' }], send(after([press('no', 'n1')])));
  expect(ballotState(closed, 'p3')).toEqual({ kind: 'closed', choice: 'no' });
  expect(nextBallot(closed)).toBeNull();
});

test('a changed mind that came after the close leaves the recorded ballot standing', () => {
  const recorded = after([receipt('yes', 41)], send(after([press('yes', 'n1')])));
  const closed = after([{ type: 'closed' }], send(after([press('no', 'n2')], recorded)));
  expect(ballotState(closed, 'p3')).toEqual({ kind: 'closed', choice: 'no' });
  expect(closed.recorded).toMatchObject({ choice: 'yes', number: 41 });
});

test('what was kept before a reload is sent with its nonce', () => {
  const before = after([{ type: 'failed' }], send(after([press('yes', 'n1')])));
  expect(nextBallot(ballotBox({ wanted: before.wanted, attempt: before.attempt }))).toEqual(
    cast('yes', 'n1'),
  );
});

test('an older reading does not hide a newer receipt', () => {
  const recorded = after([receipt('no', 42)], send(after([press('no', 'n1')])));
  const read = after(
    [{ type: 'read', ballot: { poll: 'p3', choice: 'yes', number: 41, check: '1' } }],
    recorded,
  );
  expect(ballotState(read, 'p3')).toMatchObject({ choice: 'no', number: 42 });
});

test('another tab of the same seat shows the recorded ballot', () => {
  const read = after([{ type: 'read', ballot: { poll: 'p3', choice: 'yes', number: 41, check: '738204' } }]);
  expect(stateOf(read)).toBe('recorded');
});

test('a ballot of the last poll says nothing about this one', () => {
  const recorded = after([receipt('yes', 41)], send(after([press('yes', 'n1')])));
  expect(ballotState(recorded, 'p4')).toEqual({ kind: 'none' });
});
