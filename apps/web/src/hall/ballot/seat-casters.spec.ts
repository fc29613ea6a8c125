import { memoryStore } from '../../device/device-store.ts';
import { fakeClock } from '../../device/fake-clock.ts';
import { BallotCaster } from './ballot-caster.ts';
import type { BallotResult, KeptBallot } from './ballot-caster.ts';
import type { CastBallot } from './ballot-box.ts';
import { callOfSubject, callSubject } from './call-subject.ts';
import { SeatCasters } from './seat-casters.ts';

function theCasters(answer: (ballot: CastBallot) => BallotResult, kept: readonly KeptBallot[] = []) {
  const clock = fakeClock();
  const store = memoryStore<KeptBallot>();
  const sent: string[] = [];
  let nonces = 0;
  const casters = new SeatCasters(
    (subject, one) =>
      new BallotCaster(
        {
          clock,
          store,
          place: `p/a1/seat/${subject}`,
          tell: () => undefined,
          newNonce: () => `n${(nonces += 1)}`,
          delay: () => 1000,
          send: (ballot) => {
            sent.push(`${ballot.poll} ${String(ballot.choice)}`);
            return Promise.resolve(answer(ballot));
          },
        },
        one,
      ),
    kept,
  );
  return { casters, clock, sent, store };
}

test('a ballot in writing that waits for the line outlives a press in the hall', async () => {
  let down = true;
  const { casters, clock, sent, store } = theCasters(({ poll, choice }) =>
    down ? { type: 'failed' } : { type: 'recorded', ballot: { poll, choice, number: 7, check: '738204' } },
  );
  casters.press('written', ['esd', 'health']);
  casters.press('hall', 'yes');
  await clock.pass(0);
  expect(await store.startingWith('')).toHaveLength(2);
  down = false;
  casters.sendAll();
  await clock.pass(0);
  expect(sent).toEqual(['written esd,health', 'hall yes', 'written esd,health', 'hall yes']);
  expect(casters.box('written').recorded).toMatchObject({ choice: ['esd', 'health'] });
  expect(await store.startingWith('')).toEqual([]);
});

test('what the device had kept goes out again under what it was about', async () => {
  const kept = { poll: callSubject('c1'), choice: 'object', nonce: 'n9' };
  const { casters, clock, sent } = theCasters(() => ({ type: 'closed' }), [{ wanted: kept, attempt: kept }]);
  casters.sendAll();
  await clock.pass(0);
  expect(sent).toEqual(['call:c1 object']);
  expect(casters.box('call:c1').lost).toMatchObject({ reason: 'closed' });
});

test('a subject names a call or a poll', () => {
  expect([callOfSubject(callSubject('c1')), callOfSubject('p1')]).toEqual(['c1', null]);
});
