import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Plan } from '#plan';
import { ApiProblem } from '../../api/api-problem.ts';
import { editPlan } from '../../api/plan-edits.ts';
import type { EditedPlan, PlanConflict } from '../../api/plan-edits.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { ConflictView } from './conflict-view.tsx';
import { noDraftEdits } from './draft-edits.ts';
import type { DraftEdits } from './draft-edits.ts';

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
  const [settled, setSettled] = useState<Readonly<Record<number, 'theirs' | 'mine'>>>({});
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
    const left = Object.fromEntries(edits.filter((_, index) => settled[index] !== 'theirs'));
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
      {save.error !== null && conflict === null && <Refusal problem={save.error} />}
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

function conflictOf(error: Error | null): PlanConflict | null {
  if (!(error instanceof ApiProblem) || error.code !== 'plan-edit-conflict') return null;
  return error.members as unknown as PlanConflict;
}
