import { useCallback, useEffect, useState } from 'react';
import type { Answer, Answers } from '#survey';
import { readResponse } from '../api/survey.ts';
import type { ResponseView } from '../api/survey.ts';
import { overlaid, withAnswer } from './answer-draft.ts';
import { keepResponse } from './keep-form.ts';
import type { OpenForm } from './open-form.ts';
import type { SaveQueue } from './saving/save-queue.ts';
import { standingOf } from './saving/standing-of.ts';

/** Milliseconds between two looks at what others of the city wrote; a line may be thin. */
const lookEvery = 20_000;

/** The answer while it is being given. */
export interface Draft {
  readonly answers: Answers;
  readonly response: ResponseView;
  readonly queue: SaveQueue;
  readonly change: (question: string, value: Answer | null) => void;
  readonly choose: (question: string, keep: 'mine' | 'theirs') => void;
  /** Takes the response as it is after submitting. */
  readonly submitted: (response: ResponseView) => void;
  /** Asks the service again what others did; nothing typed here is lost. */
  readonly readAgain: () => Promise<void>;
}

/** Holds the draft together: what is shown, what is kept here, what others write elsewhere. */
export function useDraft({ address, saver, uploads, response: first }: OpenForm): Draft {
  const [response, setResponse] = useState(first);
  const [answers, setAnswers] = useState(() => overlaid(first.answers, saver.queue.unsaved));
  const [queue, setQueue] = useState(saver.queue);
  useEffect(() => saver.subscribe(() => setQueue(saver.queue)), [saver]);

  useEffect(() => {
    const { unsaved, revisions, savedAt } = queue;
    // What is not on the server yet is kept elsewhere.
    if (unsaved.length === 0) void keepResponse(address, { ...response, answers, revisions, savedAt });
  }, [address, response, answers, queue]);

  const readAgain = useCallback(async () => {
    const before = saver.queue;
    const fresh = await readResponse(address.round, address.city).catch(() => null);
    // What was saved while this was on its way makes it old news.
    if (fresh === null || saver.queue !== before) return;
    saver.read(fresh.revisions, fresh.savedAt, standingOf(fresh));
    uploads?.learn(fresh.files);
    setResponse(fresh);
    setAnswers(overlaid(fresh.answers, saver.queue.unsaved));
  }, [address, saver, uploads]);

  useEffect(() => {
    // What others write elsewhere is shown soon, so that the line at the foot stays true of what is read above it.
    const timer = setInterval(() => {
      const idle = saver.queue.unsaved.every(({ refused }) => refused !== null);
      if (document.visibilityState === 'visible' && idle) void readAgain();
    }, lookEvery);
    return () => clearInterval(timer);
  }, [saver, readAgain]);

  useEffect(() => {
    const online = () => void saver.retry().then(readAgain);
    const shown = () => {
      if (document.visibilityState === 'visible') online();
      else void saver.flush();
    };
    addEventListener('online', online);
    document.addEventListener('visibilitychange', shown);
    return () => {
      removeEventListener('online', online);
      document.removeEventListener('visibilitychange', shown);
    };
  }, [saver, readAgain]);

  return {
    answers,
    response,
    queue,
    change: (question, value) => {
      setAnswers((before) => withAnswer(before, question, value));
      saver.change(question, value);
    },
    choose: (question, keep) => {
      const conflict = saver.queue.unsaved.find((each) => each.question === question)?.conflict;
      if (keep === 'theirs' && conflict)
        setAnswers((before) => withAnswer(before, question, conflict.theirs));
      saver.choose(question, keep);
    },
    submitted: setResponse,
    readAgain,
  };
}
