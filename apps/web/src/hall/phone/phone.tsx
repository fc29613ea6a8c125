import { Suspense, useEffect, useRef, useState } from 'react';
import { readSeat } from '../../api/assembly.ts';
import { useText } from '../../i18n/text-context.tsx';
import { SimulatedMark } from '../../marks/simulated-mark.tsx';
import { openInWriting, sceneOf } from '../live/scene.ts';
import type { Scene } from '../live/scene.ts';
import { AmendmentsSheet } from '../amendments/later-amendments.ts';
import { useKeptAmendments } from '../amendments/use-kept-amendments.ts';
import { useLiveAssembly } from '../live/use-live-assembly.ts';
import { wantedPoll } from '../open-seat.ts';
import type { OpenSeat } from '../open-seat.ts';
import { BallotLine } from './ballot-line.tsx';
import { lineOf } from './line-of.ts';
import { PhoneBelow } from './phone-below.tsx';
import { PhoneMore } from './phone-more.tsx';
import { PhoneText } from './phone-text.tsx';
import { useBallots } from './use-ballots.ts';
import { ItemText, Reservation, loadLaterParts } from './later-parts.ts';

/** One seat in the hand of its holder: one question, its answers, one line that says where the ballot is. */
export function Phone({ open: { seat: first, casters } }: { open: OpenSeat }) {
  const text = useText();
  const { t } = text;
  const [seat, setSeat] = useState(first);
  const { assembly, line, pulse } = useLiveAssembly(first.assembly, async () => {
    const fresh = await readSeat(first.assembly.id, first.city);
    casters.read(fresh.ballots);
    setSeat(fresh);
    return fresh.assembly;
  });
  const ballots = useBallots(casters, line);
  useEffect(loadLaterParts, []);
  useKeptAmendments(assembly.id, first.seat);
  const [reading, read] = useState<'text' | 'reservation' | 'amendments' | null>(null);
  const [chosen, choose] = useState(wantedPoll);

  const scene = sceneOf(assembly);
  const writing = openInWriting(assembly).find(({ poll }) => poll.id === chosen) ?? null;
  const { item, about, state, press } = lineOf({ scene, writing, assembly, seat, ballots, casters, text });
  const shown: Scene = writing === null ? scene : { kind: 'polling', ...writing };
  const long = shown.kind === 'polling' && shown.poll.kind !== 'yes-no';
  const question = <PhoneText assembly={assembly} scene={shown} line={line} read={() => read('text')} />;
  const answers = (
    <PhoneBelow
      scene={shown}
      assembly={assembly}
      seat={seat}
      timer={pulse?.timer ?? null}
      state={state}
      press={press}
    />
  );
  const more = (
    <PhoneMore
      scene={shown}
      assembly={assembly}
      seat={seat}
      speaker={pulse?.speaker ?? null}
      casters={casters}
      writing={writing !== null}
      choose={choose}
      reserve={() => read('reservation')}
      amend={() => read('amendments')}
    />
  );

  // Whoever had scrolled to the language or the floor sees the new question.
  const page = useRef<HTMLDivElement>(null);
  const subject = `${shown.kind} ${item?.id ?? ''}`;
  useEffect(() => {
    for (const each of page.current?.querySelectorAll('.phone-page, .phone-text') ?? []) each.scrollTop = 0;
  }, [subject]);

  return (
    <div className="phone" ref={page}>
      <header className="phone-head">
        <p>{t('hall.seatOf', { city: seat.cityName })}</p>
        {assembly.simulated && <SimulatedMark />}
      </header>
      {seat.provisional && <p className="phone-provisional">{t('hall.provisional')}</p>}
      {long ? (
        <main className="phone-page phone-long">
          <div className="phone-text">{question}</div>
          <div className="phone-below">{answers}</div>
          <div className="phone-text">{more}</div>
        </main>
      ) : (
        <main className="phone-page">
          <div className="phone-text">
            {question}
            {more}
          </div>
          <div className="phone-below">{answers}</div>
        </main>
      )}
      <BallotLine state={state} about={about} digits={assembly.ledgerHead.digits} />
      {reading === 'text' && item !== undefined && (
        <Suspense fallback={null}>
          <ItemText assembly={assembly} item={item} close={() => read(null)} />
        </Suspense>
      )}
      {reading === 'amendments' && (
        <Suspense fallback={null}>
          <AmendmentsSheet assembly={assembly} item={item} seat={seat} close={() => read(null)} />
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
