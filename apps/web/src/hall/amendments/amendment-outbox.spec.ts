import type { AmendmentView } from '../../api/amendments.ts';
import { memoryStore } from '../../device/device-store.ts';
import { fakeClock } from '../../device/fake-clock.ts';
import { AmendmentOutbox } from './amendment-outbox.ts';
import type { AmendmentWrite, KeptWrite, WriteResult } from './amendment-outbox.ts';

const support = (key: string, at = '2019-10-02T10:00:00Z'): AmendmentWrite => ({
  kind: 'support',
  key,
  at,
  amendment: 'a3',
  city: 'cork-irl',
});
const done: WriteResult = { type: 'done', amendment: { label: 'A3' } as AmendmentView };

/** An outbox over a service that answers what the test says, and afterwards that it is done. */
function anOutbox(results: WriteResult[], kept: readonly KeptWrite[] = []) {
  const clock = fakeClock();
  const store = memoryStore<KeptWrite>();
  const sent: string[] = [];
  const outbox = new AmendmentOutbox(
    {
      clock,
      store,
      place: 'p/a1/seat',
      delay: (failures) => failures * 1000,
      send: ({ key }) => {
        sent.push(key);
        return Promise.resolve(results.shift() ?? done);
      },
    },
    kept,
  );
  return { outbox, clock, store, sent };
}

test('what the service has taken leaves the device', async () => {
  const { outbox, store } = anOutbox([]);
  await outbox.add(support('k1'));
  expect(outbox.done?.label).toBe('A3');
  expect(await store.startingWith('')).toEqual([]);
});

test('without a line it stays on the device and goes again with its key', async () => {
  const { outbox, clock, store, sent } = anOutbox([{ type: 'failed' }]);
  await outbox.add(support('k1'));
  expect(await store.startingWith('')).toMatchObject([{ write: { key: 'k1' }, refused: null }]);
  await clock.pass(1000);
  expect(sent).toEqual(['k1', 'k1']);
  expect(outbox.kept).toEqual([]);
});

test('what was refused stays with its reason until it is dropped, and stops nothing', async () => {
  const { outbox, store, sent } = anOutbox([{ type: 'refused', reason: 'The base is stale.' }]);
  await outbox.add(support('k1'));
  await outbox.add(support('k2'));
  expect(sent).toEqual(['k1', 'k2']);
  expect(outbox.kept).toMatchObject([{ write: { key: 'k1' }, refused: 'The base is stale.' }]);
  outbox.drop('k1');
  await Promise.resolve();
  expect(await store.startingWith('')).toEqual([]);
});

test('a phone that was switched off sends what it had kept, the earliest first', async () => {
  const kept = [support('late', '2019-10-02T11:00:00Z'), support('early')].map((write) => ({
    write,
    refused: null,
  }));
  const { outbox, sent } = anOutbox([], kept);
  await outbox.sendAll();
  expect(sent).toEqual(['early', 'late']);
});
