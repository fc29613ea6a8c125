import { parentPort } from 'node:worker_threads';
import type { ThreadMessage } from '#jobs';
import { Problem } from '#problem';
import { rank } from '#ranking';
import type { Profile, RankingSettings } from '#ranking';

const answer = (message: ThreadMessage): void => parentPort?.postMessage(message);

parentPort?.on('message', ({ input }: { input: { profile: Profile; settings: RankingSettings } }) => {
  try {
    const value = rank(input.profile, input.settings, (share) => answer({ type: 'progress', share }));
    answer({ type: 'result', value });
  } catch (error) {
    const problem =
      error instanceof Problem
        ? { kind: error.kind, code: error.code, params: error.params, errors: error.errors }
        : undefined;
    answer({ type: 'error', message: String(error), problem });
  }
});
