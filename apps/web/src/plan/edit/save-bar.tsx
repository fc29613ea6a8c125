import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Plan, PlanEdit } from '#plan';
import { ApiProblem } from '../../api/api-problem.ts';
import { editPlan } from '../../api/plan-edits.ts';
import type { EditedPlan, PlanConflict } from '../../api/plan-edits.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { ConflictView } from './conflict-view.tsx';
import type { Settlement } from './conflict-view.tsx';
import { EditBreaches } from './edit-breaches.tsx';
import { noDraftEdits } from './draft-edits.ts';
import type { DraftEdits } from './draft-edits.ts';
import { lineName } from './line-name.ts';

/** What is not saved, and saving it; a conflict is settled here before anything is made. */
export function SaveBar(props: {
  plan: Plan;
  id: string;
  drafts: DraftEdits;
  keep: (drafts: DraftEdits) => void;
  cityName: (city: string) => string;
  /** The version that was made last here; null: none since the last change. */
  done: EditedPlan | null;
  setDone: (made: EditedPlan | null) => void;
  saved: () => Promise<void>;
}) {
  const { plan, id, drafts, keep, cityName, done, setDone, saved } = props;
  const { t } = useText();
  const [settled, setSettled] = useState<Readonly<Record<number, Settlement>>>({});
  const edits = Object.entries(drafts.edits);
  const save = useMutation({
    mutationFn: (now: DraftEdits) => editPlan(id, now.base ?? '', Object.values(now.edits)),
    onSuccess: async (made) => {
      setDone(made);
      setSettled({});
      await saved();
    },
  });
  const conflict = conflictOf(save.error);
  const begin = (now: DraftEdits) => {
    setDone(null);
    save.mutate(now);
  };
  const settle = () => {
    if (conflict === null) return;
    const left = Object.fromEntries(
      edits.flatMap(([key, edit], index): [string, PlanEdit][] => {
        const as = settled[index];
        if (as === 'theirs') return [];
        return [[key, typeof as === 'object' && edit.op === 'text' ? { ...edit, text: as.joined } : edit]];
      }),
    );
    if (Object.keys(left).length === 0) {
      save.reset();
      keep(noDraftEdits);
      return void saved();
    }
    // Both have been seen: what is left is meant for the version that stands now.
    const next = { base: conflict.hash, version: conflict.version, edits: left };
    keep(next);
    setSettled({});
    begin(next);
  };
  return (
    <>
      {conflict !== null && (
        <ConflictView
          plan={plan}
          conflict={conflict}
          cityName={cityName}
          settled={settled}
          settle={(index, as) => setSettled({ ...settled, [index]: as })}
        />
      )}
      {save.error !== null && conflict === null && (
        <SaveRefusal plan={plan} drafts={drafts} problem={save.error} />
      )}
      {done !== null && edits.length === 0 && (
        <EditBreaches plan={plan} breaches={done.breaches} cityName={cityName} />
      )}
      <div className="plan-save-bar no-print">
        <span role="status">
          {edits.length > 0
            ? t('plan-edit.unsaved', { count: edits.length })
            : done === null
              ? t('plan-edit.allSaved')
              : t('plan-edit.saved', { version: done.version, merged: done.merged ? 'yes' : 'no' })}
        </span>
        {edits.length > 0 && (
          <span className="page-actions">
            <button
              type="button"
              className="button button-link"
              onClick={() => {
                save.reset();
                keep(noDraftEdits);
              }}
            >
              {t('plan-edit.discard')}
            </button>
            {conflict === null ? (
              <button
                type="button"
                className="button"
                disabled={save.isPending}
                onClick={() => begin(drafts)}
              >
                {t('plan-edit.save')}
              </button>
            ) : (
              <button
                type="button"
                className="button"
                disabled={
                  save.isPending || conflict.conflicts.some(({ index }) => settled[index] === undefined)
                }
                onClick={settle}
              >
                {t('plan-edit.saveSettled')}
              </button>
            )}
          </span>
        )}
      </div>
    </>
  );
}

/** Like a conflict it stands where the page ends: whoever has just saved at its top must not miss it. */
function SaveRefusal({ plan, drafts, problem }: { plan: Plan; drafts: DraftEdits; problem: Error }) {
  const place = useRef<HTMLDivElement>(null);
  const words = useText();
  useEffect(() => place.current?.scrollIntoView({ block: 'center' }), [problem]);
  return (
    <div ref={place}>
      <Refusal problem={withLineNames(problem, Object.values(drafts.edits), plan, words)} />
    </div>
  );
}

/** The refusal with the names that people know in the place of `/edits/1`. */
function withLineNames(
  problem: Error,
  edits: readonly PlanEdit[],
  plan: Plan,
  words: Parameters<typeof lineName>[2],
): Error {
  if (!(problem instanceof ApiProblem)) return problem;
  const { status, code, detail, errors, members } = problem;
  const named = errors.map((each) => {
    const edit = edits[Number(/^\/?edits\/(\d+)/.exec(each.path)?.[1] ?? -1)];
    if (edit === undefined) return each;
    return { ...each, path: lineName(edit.op === 'add' ? edit.output : edit.id, plan, words) };
  });
  return new ApiProblem(status, code, detail, named, members);
}

function conflictOf(error: Error | null): PlanConflict | null {
  if (!(error instanceof ApiProblem) || error.code !== 'plan-edit-conflict') return null;
  return error.members as unknown as PlanConflict;
}
