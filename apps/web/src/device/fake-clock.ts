import type { Clock } from './clock.ts';

/** A clock that a test moves by hand. */
export interface FakeClock extends Clock {
  /** Moves time on, runs what falls due in its order, and lets promises settle in between. */
  readonly pass: (milliseconds: number) => Promise<void>;
}

/** A clock that stands at `start` until it is moved. */
export function fakeClock(start = 0): FakeClock {
  let now = start;
  let timers: { at: number; run: () => void }[] = [];
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    now: () => now,
    after: (milliseconds, run) => {
      const timer = { at: now + milliseconds, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass: async (milliseconds) => {
      const until = now + milliseconds;
      await settle();
      for (;;) {
        const due = timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
        if (due === undefined) break;
        timers = timers.filter((timer) => timer !== due);
        now = due.at;
        due.run();
        // One after the other: each may set the next timer.
        // oxlint-disable-next-line no-await-in-loop
        await settle();
      }
      now = until;
      await settle();
    },
  };
}
