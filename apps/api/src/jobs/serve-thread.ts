import { parentPort } from 'node:worker_threads';
import type { ThreadMessage } from '#jobs';
import { Problem } from '#problem';

/**
 * Makes this thread answer a `ThreadPool`: every input is given to the work, which may take its time; its refusals travel
 * as such.
 */
export function serveThread<Input>(work: (input: Input, progress: (share: number) => void) => unknown): void {
  const answer = (message: ThreadMessage): void => parentPort?.postMessage(message);
  const serve = async (input: Input): Promise<void> => {
    try {
      answer({ type: 'result', value: await work(input, (share) => answer({ type: 'progress', share })) });
    } catch (error) {
      answer({ type: 'error', message: String(error), problem: refusalOf(error) });
    }
  };
  parentPort?.on('message', ({ input }: { input: Input }) => void serve(input));
}

/** What a structured clone keeps of a refusal; undefined for any other error. */
function refusalOf(error: unknown): unknown {
  if (!(error instanceof Problem)) return undefined;
  const { kind, code, params, errors } = error;
  return { kind, code, params, errors };
}
