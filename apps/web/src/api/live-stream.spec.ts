import { fakeClock } from '../device/fake-clock.ts';
import { openLiveStream } from './live-stream.ts';

type Listener = (message: { data: string }) => void;

/** Streams that the test opens, breaks and speaks through. */
function aStream() {
  const clock = fakeClock();
  const streams: { listeners: Map<string, Listener>; closed: boolean }[] = [];
  const states: string[] = [];
  const heard: string[] = [];
  const close = openLiveStream(
    '/events',
    'assembly',
    { event: (data) => heard.push(data), state: (state) => states.push(state) },
    {
      clock,
      random: () => 0,
      open: () => {
        const stream = { listeners: new Map<string, Listener>(), closed: false };
        streams.push(stream);
        return {
          addEventListener: (name: string, listener: unknown) =>
            stream.listeners.set(name, listener as Listener),
          close: () => {
            stream.closed = true;
          },
        };
      },
    },
  );
  const emit = (name: string, data = '') => streams.at(-1)?.listeners.get(name)?.({ data });
  return { clock, streams, states, heard, emit, close };
}

test('hands on the events of its name', () => {
  const { emit, heard, states } = aStream();
  emit('open');
  emit('assembly', '{"version":1}');
  expect(heard).toEqual(['{"version":1}']);
  expect(states.at(-1)).toBe('live');
});

test('a lost line is closed and opened again after a growing wait', async () => {
  const { emit, streams, states, clock } = aStream();
  emit('error');
  expect(states.at(-1)).toBe('lost');
  expect(streams[0]?.closed).toBe(true);
  await clock.pass(500);
  expect(streams).toHaveLength(2);
  emit('error');
  await clock.pass(999);
  expect(streams).toHaveLength(2);
  await clock.pass(1);
  expect(streams).toHaveLength(3);
});

test('a line that is silent for longer than two beats counts as lost', async () => {
  const { emit, streams, clock } = aStream();
  emit('open');
  await clock.pass(40_000);
  emit('beat');
  await clock.pass(40_000);
  expect(streams).toHaveLength(1);
  await clock.pass(6000);
  expect(streams).toHaveLength(2);
});

test('once closed it stays closed', async () => {
  const { emit, streams, clock, close } = aStream();
  emit('error');
  close();
  await clock.pass(60_000);
  expect(streams).toHaveLength(1);
});
