import { useEffect, useRef, useState } from 'react';
import type { Profile, RankingReport } from '#ranking';
import type { Question, WhatIf } from './question.ts';
import type { FromWorker, ToWorker } from './what-if.worker.ts';

/** The answer to the latest question that has one; nothing leaves the device. */
export function useWhatIf(
  profile: Profile | undefined,
  official: RankingReport,
  question: Question,
): { readonly answer: WhatIf | null; readonly failed: boolean } {
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  const [known, setKnown] = useState<{ answer: WhatIf | null; failed: boolean }>({
    answer: null,
    failed: false,
  });
  const send = (message: ToWorker) => worker.current?.postMessage(message);
  const { weighting, unranked, places, rule, without } = question;

  useEffect(() => {
    if (profile === undefined) return undefined;
    const started = new Worker(new URL('./what-if.worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      // An answer to a question that nobody asks any more is passed over.
      if (data.number !== asked.current) return;
      setKnown('answer' in data ? { answer: data.answer, failed: false } : { answer: null, failed: true });
    });
    started.addEventListener('error', () => setKnown({ answer: null, failed: true }));
    worker.current = started;
    const { settings, areas, cut } = official;
    send({ profile, official: { settings, areas, cut } });
    return () => {
      started.terminate();
      worker.current = null;
    };
  }, [profile, official]);

  useEffect(() => {
    asked.current += 1;
    send({ number: asked.current, question: { weighting, unranked, places, rule, without } });
  }, [profile, official, weighting, unranked, places, rule, without]);

  return known;
}
