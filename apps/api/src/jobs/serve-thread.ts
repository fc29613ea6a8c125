import { parentPort } from 'node:worker_threads';
import type { ThreadMessage } from '#jobs';
import { Problem } from '#problem';
import { giveWay } from './give-way.ts';

/** Makes this thread answer a `ThreadPool`: every input is given to the work, which may wait; its refusals travel as such. */
export function serveThread<Input>(work: (input: Input, progress: (share: number) => void) => unknown): void {
  giveWay();
  const answer = (message: ThreadMessage): void => parentPort?.postMessage(message);
  parentPort?.on('message', ({ input }: { input: Input }) => {
    const progress = (share: number): void => answer({ type: 'progress', share });
    void new Promise((resolve) => {
      resolve(work(input, progress));
    }).then(
      (value) => answer({ type: 'result', value }),
      (error: unknown) => answer({ type: 'error', message: String(error), problem: refusalOf(error) }),
    );
  });
}

/** What a structured clone keeps of a refusal; undefined for any other error. */
function refusalOf(error: unknown): unknown {
  if (!(error instanceof Problem)) return undefined;
  const { kind, code, params, errors } = error;
  return { kind, code, params, errors };
}
