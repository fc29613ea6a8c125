import { useEffect, useState } from 'react';
import { askForFloor, leaveFloor, readFloor } from '../../api/assembly.ts';
import type { AssemblyEvent, FloorView } from '../../api/assembly.ts';
import { useText } from '../../i18n/text-context.tsx';

/** Asks for the floor or raises a point of order, and says where the seat stands on the list. */
export function FloorButtons(props: {
  assembly: string;
  seat: string;
  speaker: AssemblyEvent['speaker'] | null;
}) {
  const { assembly, seat, speaker } = props;
  const { t } = useText();
  const [floor, setFloor] = useState<FloorView | null>(null);
  const [failed, fail] = useState(false);
  const listed = [...(floor?.waiting ?? []), ...(floor?.speaking ? [floor.speaking] : [])];
  const own = listed.find((one) => one.seat === seat);
  // Whoever is not on the list need not follow it: seven hundred phones would ask with every name.
  const follow = own !== undefined || floor === null;
  const change = speaker === null ? '' : `${speaker.seat} ${speaker.waiting} ${speaker.pointsOfOrder}`;
  useEffect(() => {
    if (follow) readFloor(assembly).then(setFloor, () => undefined);
  }, [assembly, change, follow]);
  const act = (done: Promise<FloorView>) => {
    fail(false);
    done.then(setFloor, () => fail(true));
  };
  const waiting = floor?.waiting.filter(({ kind }) => kind === 'speech') ?? [];
  return (
    <section className="floor-buttons">
      {own === undefined && (
        <div className="floor-row">
          <button
            type="button"
            className="button button-outline"
            onClick={() => act(askForFloor(assembly, seat, 'speech'))}
          >
            {t('hall.floorAsk')}
          </button>
          <button
            type="button"
            className="button button-outline"
            onClick={() => act(askForFloor(assembly, seat, 'point-of-order'))}
          >
            {t('hall.floorOrder')}
          </button>
        </div>
      )}
      <p role="status" className={own?.state === 'speaking' ? 'floor-yours' : ''}>
        {own !== undefined &&
          (own.state === 'speaking'
            ? t('hall.floorYours')
            : own.kind === 'point-of-order'
              ? t('hall.floorOrderWaiting')
              : t('hall.floorWaiting', {
                  place: waiting.findIndex((one) => one.seat === seat) + 1,
                  all: waiting.length,
                }))}
        {failed && t('hall.floorFailed')}
      </p>
      {own?.state === 'waiting' && (
        <button type="button" className="button button-link" onClick={() => act(leaveFloor(own.id))}>
          {t('hall.floorBack')}
        </button>
      )}
    </section>
  );
}
