import { memoryStore } from '../../device/device-store.ts';
import { fakeClock } from '../../device/fake-clock.ts';
import { AnswerSaver } from './answer-saver.ts';
import type { WriteResult } from './answer-saver.ts';
import type { Unsaved, Write } from './save-queue.ts';

/** A saver over a server that answers what the test says. */
function aSaver(results: WriteResult[], store = memoryStore<Unsaved>(), kept: readonly Unsaved[] = []) {
  const clock = fakeClock();
  const sent: Write[] = [];
  let revision = 0;
  let keys = 0;
  const saver = new AnswerSaver(
    {
      clock,
      store,
      place: 'p/r/cork/',
      newKey: () => `k${(keys += 1)}`,
      random: () => 0,
      send: (write) => {
        sent.push(write);
        revision += 1;
        return Promise.resolve(results.shift() ?? { type: 'saved', revision, savedAt: 'now' });
      },
    },
    kept,
  );
  return { saver, clock, sent, store };
}

test('typing is sent once, after a pause', async () => {
  const { saver, clock, sent } = aSaver([]);
  saver.change('note', 'a');
  await clock.pass(300);
  saver.change('note', 'ab');
  await clock.pass(599);
  expect(sent).toEqual([]);
  await clock.pass(1);
  expect(sent.map((write) => write.value)).toEqual(['ab']);
});

test('a change is on the device before it is on the way', async () => {
  const { saver, clock, store } = aSaver([{ type: 'failed' }]);
  saver.change('note', 'a');
  await clock.pass(0);
  expect(await store.startingWith('p/r/cork/')).toMatchObject([{ question: 'note', value: 'a' }]);
});

test('an acknowledged change leaves the device', async () => {
  const { saver, clock, store } = aSaver([]);
  saver.change('note', 'a');
  await clock.pass(600);
  expect(await store.startingWith('p/r/cork/')).toEqual([]);
});

test('a failed write is repeated with the same key, ever more patiently', async () => {
  const { saver, clock, sent } = aSaver([{ type: 'failed' }, { type: 'failed' }]);
  saver.change('note', 'a');
  await clock.pass(600);
  expect(sent).toHaveLength(1);
  await clock.pass(500);
  expect(sent).toHaveLength(2);
  await clock.pass(999);
  expect(sent).toHaveLength(2);
  await clock.pass(1);
  expect(sent).toHaveLength(3);
  expect(new Set(sent.map((write) => write.key)).size).toBe(1);
  expect(saver.queue.unsaved).toEqual([]);
});

test('another page that opens later sends what this one had kept', async () => {
  const first = aSaver([{ type: 'failed' }]);
  first.saver.change('note', 'a');
  await first.clock.pass(600);
  const kept = await first.store.startingWith('p/r/cork/');
  const second = aSaver([], first.store, kept);
  second.saver.read({}, null, 'open');
  await second.clock.pass(0);
  expect(second.sent).toMatchObject([{ question: 'note', value: 'a', key: 'k1' }]);
  expect(await first.store.startingWith('p/r/cork/')).toEqual([]);
});

test('signing in again in place replays what was not saved', async () => {
  const { saver, clock, sent } = aSaver([{ type: 'signed-out' }]);
  saver.change('note', 'a');
  saver.change('other', 'b');
  await clock.pass(60_000);
  expect(sent).toHaveLength(1);
  saver.signedIn();
  await clock.pass(0);
  expect(sent.slice(1).map((write) => write.value)).toEqual(['a', 'b']);
});

test('a store that refuses to write does not stop the sending', async () => {
  const full = { ...memoryStore<Unsaved>(), put: () => Promise.reject(new Error('disk full')) };
  const { saver, clock, sent } = aSaver([], full);
  saver.change('note', 'a');
  await clock.pass(600);
  expect(sent).toHaveLength(1);
});
