import { memoryStore } from '../../device/device-store.ts';
import { fakeClock } from '../../device/fake-clock.ts';
import { BallotCaster } from './ballot-caster.ts';
import type { BallotResult, KeptBallot } from './ballot-caster.ts';
import type { CastBallot } from './ballot-box.ts';

/** A caster over a service that answers what the test says. */
function aCaster(results: BallotResult[], store = memoryStore<KeptBallot>(), kept: KeptBallot | null = null) {
  const clock = fakeClock();
  const sent: CastBallot[] = [];
  let nonces = 0;
  const caster = new BallotCaster(
    {
      clock,
      store,
      place: 'p/a1/seat',
      tell: () => undefined,
      newNonce: () => `n${(nonces += 1)}`,
      delay: (failures) => failures * 1000,
      send: ({ poll, choice, nonce }) => {
        sent.push({ poll, choice, nonce });
        return Promise.resolve(
          results.shift() ?? {
            type: 'recorded',
            ballot: { poll, choice, number: 40 + sent.length, check: '738204' },
          },
        );
      },
    },
    kept,
  );
  return { caster, clock, sent, store };
}

test('a press is sent at once and leaves the device with its receipt', async () => {
  const { caster, clock, sent, store } = aCaster([]);
  caster.press('p3', 'yes');
  await clock.pass(0);
  expect(sent).toHaveLength(1);
  expect(caster.box.recorded).toMatchObject({ choice: 'yes', number: 41 });
  expect(await store.startingWith('')).toEqual([]);
});

test('without a line it stays on the device and goes again with its nonce', async () => {
  const { caster, clock, sent, store } = aCaster([{ type: 'failed' }]);
  caster.press('p3', 'yes');
  await clock.pass(0);
  expect(await store.startingWith('')).toMatchObject([{ wanted: { nonce: 'n1' } }]);
  await clock.pass(1000);
  expect(sent.map(({ nonce }) => nonce)).toEqual(['n1', 'n1']);
  expect(caster.box.recorded).toMatchObject({ choice: 'yes' });
});

test('the return of the line sends without waiting', async () => {
  const { caster, clock, sent } = aCaster([{ type: 'failed' }]);
  caster.press('p3', 'yes');
  await clock.pass(10);
  void caster.send();
  await clock.pass(0);
  expect(sent).toHaveLength(2);
  await clock.pass(5000);
  expect(sent).toHaveLength(2);
});

test('a phone that was switched off sends what it had kept', async () => {
  const kept = { poll: 'p3', choice: 'no', nonce: 'n7' } as const;
  const { caster, clock, sent } = aCaster([], undefined, { wanted: kept, attempt: kept });
  void caster.send();
  await clock.pass(0);
  expect(sent).toEqual([kept]);
});

test('two presses end with the second', async () => {
  const { caster, clock, sent } = aCaster([]);
  caster.press('p3', 'yes');
  caster.press('p3', 'no');
  await clock.pass(0);
  expect(sent.map(({ choice }) => choice)).toEqual(['yes', 'no']);
  expect(caster.box.recorded).toMatchObject({ choice: 'no', number: 42 });
});
