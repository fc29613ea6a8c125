import { setTimeout as sleep } from 'node:timers/promises';
import { Relay } from './relay.ts';
import type { RelayEntry } from './relay.ts';

const entry = (id: number): RelayEntry => ({
  id,
  job: 'mail.send',
  payload: { mail: `m${id}` },
  attempt: 0,
  trace: null,
});

/** An outbox in memory: what is not enqueued stays. */
function anOutbox(entries: RelayEntry[], failures = 0) {
  const enqueued: string[] = [];
  const errors: unknown[] = [];
  let left = failures;
  const relay = new Relay(
    {
      async drain(dispatch) {
        const batch = entries.slice(0, 2);
        await dispatch(batch);
        entries.splice(0, batch.length);
        return batch.length;
      },
      async enqueue(_name, _payload, jobId) {
        await sleep(1);
        left -= 1;
        if (left >= 0) throw new Error('queue down');
        enqueued.push(jobId);
      },
    },
    (error) => void errors.push(error),
  );
  return { relay, enqueued, errors, entries };
}

describe('Relay', () => {
  test('moves everything that waits, in order, under <outbox id>-<attempt>', async () => {
    const { relay, enqueued } = anOutbox([1, 2, 3, 4, 5].map(entry));
    relay.wake();
    await sleep(100);
    expect(enqueued).toEqual(['1-0', '2-0', '3-0', '4-0', '5-0']);
    await relay.close();
  });

  test('an entry that cannot be enqueued stays and is moved later, without being woken again', async () => {
    const { relay, enqueued, errors } = anOutbox([entry(1)], 1);
    relay.wake();
    await sleep(1_200);
    expect(errors).toHaveLength(1);
    expect(enqueued).toEqual(['1-0']);
    await relay.close();
  });

  test('woken while it moves, it looks once more', async () => {
    const { relay, enqueued, entries } = anOutbox([entry(1)]);
    relay.wake();
    await sleep(2);
    entries.push(entry(2));
    relay.wake();
    await sleep(400);
    expect(enqueued).toEqual(['1-0', '2-0']);
    await relay.close();
  });

  test('of jobs that would wait as one it moves the last', async () => {
    const refresh = (id: number, round: string): RelayEntry => ({
      id,
      job: 'ranking.refresh',
      payload: { round },
      attempt: 0,
      trace: null,
    });
    const entries = [refresh(1, 'a'), refresh(2, 'a'), refresh(3, 'b'), entry(4)];
    const { relay, enqueued } = anOutbox(entries);
    relay.wake();
    await sleep(100);
    await relay.close();
    expect(enqueued).toEqual(['2-0', '3-0', '4-0']);
    expect(entries).toEqual([]);
  });

  test('closed, it moves nothing any more', async () => {
    const { relay, enqueued } = anOutbox([entry(1)]);
    await relay.close();
    relay.wake();
    await sleep(20);
    expect(enqueued).toEqual([]);
  });
});
