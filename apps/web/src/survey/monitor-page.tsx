import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readMonitor } from '../api/monitor.ts';
import { readRounds } from '../api/rounds.ts';
import { useLiveEvents } from '../api/use-live-events.ts';
import { Loaded } from '../desk/loaded.tsx';
import { isCoordinator, useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { CloseRound } from './close-round.tsx';
import { MonitorView } from './monitor-view.tsx';
import { RoundBar } from './round-bar.tsx';

/** A round as the team watches it: where answers are missing, whether they come in time, whom to call. */
export function MonitorPage() {
  const { round = '' } = useParams();
  const { t, date } = useText();
  const session = useSession();
  const monitor = useQuery({ queryKey: ['monitor', round], queryFn: () => readMonitor(round) });
  const rounds = useQuery({ queryKey: ['rounds'], queryFn: readRounds });
  const current = rounds.data?.find((each) => each.id === round);
  const live = useLiveEvents(
    monitor.data === undefined ? null : `/api/rounds/${round}/events`,
    'monitor',
    () => void monitor.refetch(),
  );

  return (
    <>
      <RoundBar round={round} page="">
        {monitor.data !== undefined && current?.state === 'open' && (
          <span className={live === 'lost' ? 'live live-lost' : 'live'}>
            {live === 'lost'
              ? t('survey.liveLost')
              : t('survey.live', {
                  time: date(new Date(monitor.dataUpdatedAt).toISOString(), { timeStyle: 'short' }),
                })}
          </span>
        )}
      </RoundBar>
      <div className="page">
        <Loaded query={monitor}>{(data) => <MonitorView monitor={data} round={current} />}</Loaded>
        {isCoordinator(session) && current?.state === 'open' && <CloseRound round={current} />}
      </div>
    </>
  );
}
