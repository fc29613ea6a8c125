import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { oneAtATime } from '../api/one-at-a-time.ts';
import { cancelRun, startRun, startRunOfFile } from '../api/ranking.ts';
import type { RunProgress, RunView } from '../api/ranking.ts';
import { useLiveEvents } from '../api/use-live-events.ts';
import { FileButton } from '../desk/file-button.tsx';
import { Progress } from '../desk/progress.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { rankingPath } from './ranking-path.ts';

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
  const navigate = useNavigate();
  const watched = started ?? (run !== null && under(run) ? run : null);
  const now = progress?.id === watched?.id && progress !== null ? progress : watched;
  const finish = async () => {
    // A run over a file is not the one that the page shows by itself.
    if (started?.file != null) await navigate(rankingPath(round, '', started.id));
    setStarted(null);
    setProgress(null);
    return queries.invalidateQueries({ queryKey: ['ranking', round] });
  };

  useLiveEvents<RunProgress>(watched === null ? null : `/api/runs/${watched.id}/events`, 'run', (event) => {
    setProgress(event);
    if (!under(event)) void finish();
  });
  const follow = (view: RunView) => (under(view) ? setStarted(view) : finish());
  const start = useMutation({
    mutationFn: () => once(() => startRun(round, { official: true })),
    onSuccess: follow,
  });
  const ofFile = useMutation({
    mutationFn: (file: File) => once(() => startRunOfFile(round, file)),
    onSuccess: follow,
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
        <div className="page-actions">
          <button
            type="button"
            className="button button-outline"
            disabled={start.isPending}
            onClick={() => start.mutate()}
          >
            {t(run === null ? 'ranking.start' : closed ? 'ranking.recomputeClosed' : 'ranking.recompute')}
          </button>
          <FileButton
            look="link"
            label={t('ranking.rankFile')}
            accept=".soc,.soi,.toc,.toi,.csv,.json"
            disabled={ofFile.isPending}
            choose={(file) => ofFile.mutate(file)}
          />
          <span className="quiet">{t('ranking.rankFileHelp')}</span>
        </div>
      )}
      {run?.state === 'failed' && (
        <p className="field-error">
          {t(run.failure === 'no-preferences' ? 'ranking.failedEmpty' : 'ranking.failed', {
            number: run.number,
          })}
        </p>
      )}
      {start.error !== null && <Refusal problem={start.error} />}
      {ofFile.error !== null && <Refusal problem={ofFile.error} />}
      {cancel.error !== null && <Refusal problem={cancel.error} />}
    </div>
  );
}
