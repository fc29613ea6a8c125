import type { FloorView } from '../../api/assembly.ts';
import { setTimer } from '../../api/console.ts';
import { endOfTimer } from '../../hall/live/end-of-timer.ts';
import { clockTime, useCountdown } from '../../hall/use-countdown.ts';
import { useText } from '../../i18n/text-context.tsx';
import type { Act } from './use-console.ts';

const clocks = [
  { kind: 'speaker', seconds: 120 },
  { kind: 'speaker', seconds: 180 },
  { kind: 'poll', seconds: 60 },
  { kind: 'poll', seconds: 120 },
  { kind: 'break', seconds: 900 },
] as const;

/** The clock that the hall sees: of the speaker, of the poll, of a break. It never closes anything by itself. */
export function TimerPanel({
  assembly,
  timer,
  act,
}: {
  assembly: string;
  timer: FloorView['timer'];
  act: Act;
}) {
  const { t } = useText();
  const left = useCountdown(endOfTimer(timer, 'speaker', 'poll', 'break'));
  return (
    <section className="panel console-timer">
      <h2>{t('console.clock')}</h2>
      {timer !== null && left !== null ? (
        <p className="console-running">
          <b className={left === 0 ? 'console-missed' : ''} role="timer">
            {t('console.clockRuns', { kind: timer.kind, time: clockTime(left) })}
          </b>
          <button
            type="button"
            className="button button-outline"
            onClick={() => act.mutate(() => setTimer(assembly, null))}
          >
            {t('console.clockOff')}
          </button>
        </p>
      ) : (
        <p className="console-clocks">
          {clocks.map(({ kind, seconds }) => (
            <button
              key={`${kind}${seconds}`}
              type="button"
              className="button button-outline"
              disabled={act.isPending}
              onClick={() => act.mutate(() => setTimer(assembly, { kind, seconds }))}
            >
              {t('console.clockStart', { kind, time: clockTime(seconds) })}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}
