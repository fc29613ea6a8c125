// Loaded into a process before the service (`NODE_OPTIONS=--import=…`): once a second it notes in the file of WATCH_FILE what
// the process holds and how long its main thread was busy in one go. How late a timer is would also count the time in which
// others had the processor; the kernel tells which part of it the thread itself used.
import { appendFileSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

/** Milliseconds between two looks. */
const every = 10;

if (isMainThread && process.env.WATCH_FILE) {
  const file = process.env.WATCH_FILE;
  // A process that this one starts is another one.
  delete process.env.WATCH_FILE;
  const used = () =>
    Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  let at = performance.now();
  let spent = used();
  let noted = at;
  let seen = { late: 0, busy: 0, over: 0 };
  setInterval(() => {
    const [now, spentNow] = [performance.now(), used()];
    const late = now - at - every;
    // What ran between two looks ran in one go only when the second one came late.
    const busy = late > every ? Math.min(now - at, spentNow - spent) : 0;
    seen = {
      late: Math.max(seen.late, late),
      busy: Math.max(seen.busy, busy),
      over: seen.over + (busy > 50 ? 1 : 0),
    };
    [at, spent] = [now, spentNow];
    if (now - noted < 1_000) return;
    const { rss, heapUsed } = process.memoryUsage();
    appendFileSync(file, `${JSON.stringify({ time: Date.now(), rss, heapUsed, ...seen })}\n`);
    noted = now;
    seen = { late: 0, busy: 0, over: 0 };
  }, every).unref();
}
