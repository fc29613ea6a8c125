import { Suspense } from 'react';
import { reservationsUntil } from '#assembly';
import type { AssemblyEvent, AssemblyView, SeatView } from '../../api/assembly.ts';
import { serverNow } from '../../api/server-clock.ts';
import { useText } from '../../i18n/text-context.tsx';
import type { SeatCasters } from '../ballot/seat-casters.ts';
import { LanguageRow } from '../language-row.tsx';
import type { Scene } from '../live/scene.ts';
import { FloorButtons } from './floor-buttons.tsx';
import { reservableItems } from './reservable-items.ts';
import { WrittenPolls } from './written-polls.tsx';
import { BoardList } from './later-parts.ts';

const day = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;

/** What a seat can do besides answering: read the board, vote in writing, speak, reserve, read another language. */
export function PhoneMore(props: {
  scene: Scene;
  assembly: AssemblyView;
  seat: SeatView;
  speaker: AssemblyEvent['speaker'] | null;
  casters: SeatCasters;
  /** A poll in writing is open on this phone. */
  writing: boolean;
  choose: (poll: string | null) => void;
  reserve: () => void;
  amend: () => void;
}) {
  const { scene, assembly, seat, speaker, casters, writing, choose, reserve, amend } = props;
  const { t, date } = useText();
  const until = reservationsUntil(assembly);
  const mayReserve =
    reservableItems(assembly).length > 0 && (until === null || Date.parse(until) > serverNow());
  return (
    <>
      {!seat.present && !writing && assembly.state === 'open' && (
        <p className="phone-practice">{t('hall.left')}</p>
      )}
      {scene.kind === 'board' && (
        <Suspense fallback={null}>
          <BoardList poll={scene.poll} seat={seat.seat} />
        </Suspense>
      )}
      {writing ? (
        <p>
          <button type="button" className="button button-link" onClick={() => choose(null)}>
            {t('hall.writtenBack')}
          </button>
        </p>
      ) : (
        <WrittenPolls assembly={assembly} casters={casters} open={choose} />
      )}
      {assembly.state === 'open' && seat.present && (
        <FloorButtons assembly={assembly.id} seat={seat.seat} speaker={speaker} />
      )}
      <p>
        <button type="button" className="button button-link" onClick={amend}>
          {t('hall.amendments')}
        </button>
      </p>
      {mayReserve && (
        <p>
          <button type="button" className="button button-link" onClick={reserve}>
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
    </>
  );
}
