import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { oneAtATime } from '../api/one-at-a-time.ts';
import { cancelRun, startRun } from '../api/ranking.ts';
import type { RunProgress, RunView } from '../api/ranking.ts';
import { useLiveEvents } from '../api/use-live-events.ts';
import { Progress } from '../desk/progress.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';

const under = (run: Pick<RunView, 'state'>) => run.state === 'waiting' || run.state === 'running';

/** Starts a run and shows how far it is, with the way to cancel it. */
export function RunControl(props: {
  round: string;
  run: RunView | null;
  /** Whether the round takes no more answers. */
  closed: boolean;
}) {
  const { round, run, closed } = props;
  const { t } = useText();
  const queries = useQueryClient();
  const [started, setStarted] = useState<RunView | null>(null);
  const [progress, setProgress] = useState<RunProgress | null>(null);
  const [once] = useState(oneAtATime<RunView>);
  const watched = started ?? (run !== null && under(run) ? run : null);
  const now = progress?.id === watched?.id && progress !== null ? progress : watched;
  const finish = () => {
    setStarted(null);
    setProgress(null);
    return queries.invalidateQueries({ queryKey: ['ranking', round] });
  };

  useLiveEvents<RunProgress>(watched === null ? null : `/api/runs/${watched.id}/events`, 'run', (event) => {
    setProgress(event);
    if (!under(event)) void finish();
  });
  const start = useMutation({
    mutationFn: () => once(() => startRun(round, { official: true })),
    onSuccess: (view) => (under(view) ? setStarted(view) : finish()),
  });
  const cancel = useMutation({ mutationFn: () => cancelRun(watched?.id ?? ''), onSuccess: finish });

  return (
    <div className="run-control no-print">
      {now !== null && watched !== null && under(now) ? (
        <>
          <Progress label={t('ranking.running', { number: watched.number })} share={now.progress} />
          <button type="button" className="button button-link" onClick={() => cancel.mutate()}>
            {t('ranking.cancel')}
          </button>
        </>
      ) : run?.state === 'failed' && run.failure === 'no-preferences' ? null : (
        <button
          type="button"
          className="button button-outline"
          disabled={start.isPending}
          onClick={() => start.mutate()}
        >
          {t(run === null ? 'ranking.start' : closed ? 'ranking.recomputeClosed' : 'ranking.recompute')}
        </button>
      )}
      {run?.state === 'failed' && (
        <p className="field-error">
          {t(run.failure === 'no-preferences' ? 'ranking.failedEmpty' : 'ranking.failed', {
            number: run.number,
          })}
        </p>
      )}
      {start.error !== null && <Refusal problem={start.error} />}
      {cancel.error !== null && <Refusal problem={cancel.error} />}
    </div>
  );
}
