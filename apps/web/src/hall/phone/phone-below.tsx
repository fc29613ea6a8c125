import { Suspense } from 'react';
import type { AssemblyView, FloorView, SeatView } from '../../api/assembly.ts';
import { useText } from '../../i18n/text-context.tsx';
import type { BallotState } from '../ballot/ballot-state.ts';
import { endOfTimer } from '../live/end-of-timer.ts';
import { lastDecided, nextItem } from '../live/scene.ts';
import type { Scene } from '../live/scene.ts';
import { CallPanel } from './call-panel.tsx';
import { LastResult } from './last-result.tsx';
import { PollPanel } from './poll-panel.tsx';
import type { PressBallot } from './press-ballot.ts';
import { BoardPanel } from './later-parts.ts';

/** What the thumb reaches: objecting, voting, contesting; between them how the last item came out. */
export function PhoneBelow(props: {
  scene: Scene;
  assembly: AssemblyView;
  seat: SeatView;
  timer: FloorView['timer'];
  state: BallotState;
  press: PressBallot;
}) {
  const { scene, assembly, seat, timer, state, press } = props;
  const { t } = useText();
  switch (scene.kind) {
    case 'calling':
      return <CallPanel objects={objects(state)} state={state} press={press} />;
    case 'polling':
      return (
        <PollPanel
          key={scene.poll.id}
          poll={scene.poll}
          present={assembly.present}
          until={scene.poll.procedure === 'hall' ? endOfTimer(timer, 'poll') : null}
          state={state}
          press={press}
        />
      );
    case 'board':
      return (
        <Suspense fallback={null}>
          <BoardPanel key={scene.poll.id} poll={scene.poll} seat={seat.seat} cityName={seat.cityName} />
        </Suspense>
      );
    case 'result':
    case 'called':
    case 'next':
    case 'over': {
      const last = lastDecided(assembly.items);
      const more = assembly.state === 'open' && nextItem(assembly.items) !== undefined;
      return (
        <>
          {last !== null && more && <LastResult decided={last} />}
          {more && <p className="phone-wait">{t('hall.wait')}</p>}
        </>
      );
    }
  }
}

/** An objection stands or is on its way. */
function objects(state: BallotState): boolean {
  return (
    (state.kind === 'sending' || state.kind === 'waiting' || state.kind === 'recorded') &&
    state.choice === 'object'
  );
}
