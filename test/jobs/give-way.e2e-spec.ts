import { readdirSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { ComputeThreads } from '../../apps/api/src/jobs/compute-threads.ts';

/** The kernel's `nice` of each thread of this process. */
function niceOfThreads(): ReadonlyMap<number, number> {
  const all = readdirSync('/proc/self/task').map((thread): [number, number] => {
    const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8');
    return [Number(thread), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16])];
  });
  return new Map(all);
}

// Only there is a priority that of a thread.
const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('a thread that computes gives way to the one that serves, which keeps its priority', async () => {
  const threads = new ComputeThreads<unknown, unknown>('jobs/document.thread.js', 1);
  const before = getPriority();
  // What it is asked for is nothing that it knows; it has begun by then.
  await threads.run({ kind: 'nothing' }).catch(() => undefined);
  const nice = niceOfThreads();
  expect(nice.get(process.pid)).toBe(before);
  expect([...nice.values()]).toContain(10);
  await threads.close();
});
