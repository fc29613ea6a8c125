import { setPriority } from 'node:os';

/** Steps down from the usual priority: whoever computes gets what is left over, and all of it where nobody else wants it. */
const steps = 10;

/**
 * Lets this thread give way: a hall that votes never waits for a processor on which a million preferences are counted.
 * On Linux alone a priority is that of a thread; elsewhere it would be that of the process that serves people.
 */
export function giveWay(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(0, steps);
  } catch {
    // Not allowed here: it computes at the usual priority.
  }
}
