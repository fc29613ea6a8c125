import type { Profile, RankingReport } from '#ranking';
import { answerTo } from './question.ts';
import type { Question, WhatIf } from './question.ts';

/** What the page sends: first what is asked about, then questions. */
export type ToWorker =
  | { readonly profile: Profile; readonly official: Pick<RankingReport, 'settings' | 'areas' | 'cut'> }
  | { readonly number: number; readonly question: Question };

/** What comes back for the question of that number. */
export type FromWorker =
  { readonly number: number; readonly answer: WhatIf } | { readonly number: number; readonly failed: string };

let about: Extract<ToWorker, { profile: unknown }> | null = null;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('profile' in data) {
    about = data;
    return;
  }
  if (about === null) return;
  const { number, question } = data;
  try {
    postMessage({ number, answer: answerTo(question, about.profile, about.official) } satisfies FromWorker);
  } catch (error) {
    postMessage({ number, failed: String(error) } satisfies FromWorker);
  }
});
