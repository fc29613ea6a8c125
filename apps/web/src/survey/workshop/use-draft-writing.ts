import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Questionnaire, ReviewedText } from '#survey';
import { ApiProblem } from '../../api/api-problem.ts';
import { readDraft, saveDraft } from '../../api/workshop.ts';
import type { DraftView } from '../../api/workshop.ts';
import { keepChanges, keptChanges } from './kept-changes.ts';

/** Milliseconds of rest after which what was written is saved. */
const rest = 900;
/** Steps that can be undone. */
const mostSteps = 200;

/** How what is written here stands to what is saved. */
export type SaveStanding = 'saved' | 'unsaved' | 'saving' | 'refused' | 'stale' | 'offline';

/** A draft while somebody writes it. */
export interface DraftWriting {
  readonly document: Questionnaire;
  /** As last saved: states of the translations, notes, whether it is published. */
  readonly view: DraftView;
  readonly standing: SaveStanding;
  /** Why it was not saved. */
  readonly problem: ApiProblem | null;
  readonly change: (next: Questionnaire, reviewed?: ReviewedText) => void;
  readonly undo: (() => void) | null;
  readonly saveNow: () => void;
  /** After somebody else has saved: their text, or this one over it. */
  readonly settle: (as: 'theirs' | 'mine') => void;
}

interface Work {
  readonly document: Questionnaire;
  readonly reviewed: readonly ReviewedText[];
  readonly past: readonly Questionnaire[];
}

/** Writes a draft: every change is kept in this browser at once and saved after a moment's rest, on the save that it was begun on. */
export function useDraftWriting(first: DraftView): DraftWriting {
  const queries = useQueryClient();
  const [view, setView] = useState(first);
  const kept = useMemo(() => keptChanges(first.id), [first.id]);
  const [work, setWork] = useState<Work>(() => ({
    document: kept?.document ?? (JSON.parse(first.document) as Questionnaire),
    reviewed: kept?.reviewed ?? [],
    past: [],
  }));
  const [standing, setStanding] = useState<SaveStanding>(kept === null ? 'saved' : 'unsaved');
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  /** The save that the next one builds on, and what is written now: a save that is under way must not lose what is written meanwhile. */
  const base = useRef(kept?.revision ?? first.revision);
  const latest = useRef(work);
  latest.current = work;
  const busy = useRef(false);

  const took = useCallback(
    (saved: DraftView) => {
      base.current = saved.revision;
      setView(saved);
      setProblem(null);
      queries.setQueryData(['draft', saved.id], saved);
      void queries.invalidateQueries({ queryKey: ['workshop'] });
    },
    [queries],
  );

  const save = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    setStanding('saving');
    const sent = latest.current;
    try {
      const body = {
        revision: base.current,
        document: JSON.stringify(sent.document),
        reviewed: [...sent.reviewed],
      };
      took(await saveDraft(first.id, body));
      const now = latest.current;
      const reviewed = now.reviewed.filter((each) => !sent.reviewed.includes(each));
      setWork((before) => ({
        ...before,
        reviewed: before.reviewed.filter((each) => !sent.reviewed.includes(each)),
      }));
      const all = now.document === sent.document && reviewed.length === 0;
      keepChanges(first.id, all ? null : { revision: base.current, document: now.document, reviewed });
      setStanding(all ? 'saved' : 'unsaved');
    } catch (error) {
      const refused = error instanceof ApiProblem ? error : new ApiProblem(500, 'unknown', '');
      setProblem(refused);
      setStanding(refused.code === 'draft-stale' ? 'stale' : refused.worthRetrying ? 'offline' : 'refused');
    } finally {
      busy.current = false;
    }
  }, [first.id, took]);

  useEffect(() => {
    if (standing !== 'unsaved') return;
    const timer = setTimeout(() => void save(), rest);
    return () => clearTimeout(timer);
  }, [standing, work, save]);

  useEffect(() => {
    const again = () => setStanding((now) => (now === 'offline' ? 'unsaved' : now));
    addEventListener('online', again);
    const timer = setInterval(again, 10_000);
    return () => {
      removeEventListener('online', again);
      clearInterval(timer);
    };
  }, []);

  const write = (next: Work) => {
    keepChanges(first.id, { revision: base.current, document: next.document, reviewed: next.reviewed });
    latest.current = next;
    setWork(next);
    // Two texts stand against each other until somebody has chosen.
    setStanding((now) => (now === 'stale' ? now : 'unsaved'));
  };
  const published = view.published !== null;
  return {
    document: work.document,
    view,
    standing,
    problem,
    change: (document, reviewed) => {
      if (published) return;
      const { past, reviewed: before } = latest.current;
      write({
        document,
        reviewed: reviewed === undefined ? before : [...before, reviewed],
        past: [...past, latest.current.document].slice(-mostSteps),
      });
    },
    undo:
      work.past.length === 0 || published
        ? null
        : () => write({ ...work, document: work.past.at(-1)!, past: work.past.slice(0, -1) }),
    saveNow: () => void save(),
    settle: (as) => {
      void readDraft(first.id).then((theirs) => {
        took(theirs);
        if (as === 'mine') {
          setStanding('unsaved');
          return;
        }
        const document = JSON.parse(theirs.document) as Questionnaire;
        keepChanges(first.id, null);
        setWork(({ past, document: mine }) => ({ document, reviewed: [], past: [...past, mine] }));
        setStanding('saved');
      });
    },
  };
}
