import { lazy, Suspense, useState } from 'react';
import { readSeat } from '../../api/assembly.ts';
import { useText } from '../../i18n/text-context.tsx';
import { SimulatedMark } from '../../marks/simulated-mark.tsx';
import { LanguageRow } from '../language-row.tsx';
import { openInWriting, sceneOf } from '../live/scene.ts';
import { useLiveAssembly } from '../live/use-live-assembly.ts';
import { wantedPoll } from '../open-seat.ts';
import type { OpenSeat } from '../open-seat.ts';
import { BallotLine } from './ballot-line.tsx';
import { FloorButtons } from './floor-buttons.tsx';
import { lineOf } from './line-of.ts';
import { PhoneBelow } from './phone-below.tsx';
import { PhoneText } from './phone-text.tsx';
import { reservableItems, reservationsUntil } from './reservations-open.ts';
import { useBallots } from './use-ballots.ts';
import { WrittenPolls } from './written-polls.tsx';

const ItemText = lazy(() => import('./item-text.tsx').then((chunk) => ({ default: chunk.ItemText })));
const Reservation = lazy(() => import('./reservation.tsx').then((chunk) => ({ default: chunk.Reservation })));
const BoardList = lazy(() => import('./board-list.tsx').then((chunk) => ({ default: chunk.BoardList })));

const day = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;

/** One seat in the hand of its holder: one question, its answers, one line that says where the ballot is. */
export function Phone({ open: { seat: first, casters } }: { open: OpenSeat }) {
  const text = useText();
  const { t, date } = text;
  const [seat, setSeat] = useState(first);
  const { assembly, line, pulse } = useLiveAssembly(first.assembly, async () => {
    const fresh = await readSeat(first.assembly.id, first.city);
    casters.read(fresh.ballots);
    setSeat(fresh);
    return fresh.assembly;
  });
  const ballots = useBallots(casters, line);
  const [reading, read] = useState<'text' | 'reservation' | null>(null);
  const [chosen, choose] = useState(wantedPoll);

  const scene = sceneOf(assembly);
  const writing = openInWriting(assembly).find(({ poll }) => poll.id === chosen) ?? null;
  const { item, about, state, press } = lineOf({ scene, writing, assembly, seat, ballots, casters, text });
  const long = writing?.poll ?? (scene.kind === 'polling' ? scene.poll : null);
  const until = reservationsUntil(assembly);

  return (
    <div className="phone">
      <header className="phone-head">
        <p>{t('hall.seatOf', { city: seat.cityName })}</p>
        {assembly.simulated && <SimulatedMark />}
      </header>
      {seat.provisional && <p className="phone-provisional">{t('hall.provisional')}</p>}
      <main className={long !== null && long.kind !== 'yes-no' ? 'phone-page phone-long' : 'phone-page'}>
        <div className="phone-text">
          <PhoneText
            assembly={assembly}
            scene={writing === null ? scene : { kind: 'polling', ...writing }}
            line={line}
            read={() => read('text')}
          />
          {!seat.present && writing === null && assembly.state === 'open' && (
            <p className="phone-practice">{t('hall.left')}</p>
          )}
          {writing === null && scene.kind === 'board' && (
            <Suspense fallback={null}>
              <BoardList poll={scene.poll} seat={seat.seat} />
            </Suspense>
          )}
          {writing === null ? (
            <WrittenPolls assembly={assembly} casters={casters} open={choose} />
          ) : (
            <p>
              <button type="button" className="button button-link" onClick={() => choose(null)}>
                {t('hall.writtenBack')}
              </button>
            </p>
          )}
          {assembly.state === 'open' && seat.present && (
            <FloorButtons assembly={assembly.id} seat={seat.seat} speaker={pulse?.speaker ?? null} />
          )}
          {reservableItems(assembly).length > 0 && (until === null || Date.parse(until) > Date.now()) && (
            <p>
              <button type="button" className="button button-link" onClick={() => read('reservation')}>
                {t('hall.reserve')}
              </button>
              <br />
              <span className="phone-until">
                {until === null
                  ? t('hall.reserveOpen', { hours: assembly.rules.reservationHours })
                  : t('hall.reserveUntil', { at: date(until, day) })}
              </span>
            </p>
          )}
          <LanguageRow />
        </div>
        <div className="phone-below">
          <PhoneBelow
            scene={writing === null ? scene : { kind: 'polling', ...writing }}
            assembly={assembly}
            seat={seat}
            timer={pulse?.timer ?? null}
            state={state}
            press={press}
          />
        </div>
      </main>
      <BallotLine state={state} about={about} digits={assembly.ledgerHead.digits} />
      {reading === 'text' && item !== undefined && (
        <Suspense fallback={null}>
          <ItemText assembly={assembly} item={item} close={() => read(null)} />
        </Suspense>
      )}
      {reading === 'reservation' && (
        <Suspense fallback={null}>
          <Reservation assembly={assembly} seat={seat.seat} close={() => read(null)} />
        </Suspense>
      )}
    </div>
  );
}
