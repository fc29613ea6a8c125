import { Suspense, useEffect, useRef, useState } from 'react';
import { headDigits } from '#assembly';
import { ApiProblem } from '../../api/api-problem.ts';
import { readSeat } from '../../api/assembly.ts';
import { useText } from '../../i18n/text-context.tsx';
import { SimulatedMark } from '../../marks/simulated-mark.tsx';
import { HallNote } from '../hall-note.tsx';
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
import { useSeenAgain } from './use-seen-again.ts';
import { useRememberedHead } from './use-remembered-head.ts';
import { ItemText, Reservation, loadLaterParts } from './later-parts.ts';

/** One seat in the hand of its holder: one question, its answers, one line that says where the ballot is. */
export function Phone({ open: { seat: first, casters, signer } }: { open: OpenSeat }) {
  const text = useText();
  const { t } = text;
  const [seat, setSeat] = useState(first);
  const [gone, go] = useState(false);
  const readAgain = async () => {
    try {
      const fresh = await readSeat(first.assembly.id, first.city);
      signer.read(fresh.assembly);
      casters.read(fresh.ballots);
      setSeat(fresh);
      return fresh.assembly;
    } catch (problem) {
      if (isShutOut(problem)) go(true);
      throw problem;
    }
  };
  const { assembly, line, pulse } = useLiveAssembly(first.assembly, readAgain);
  const ballots = useBallots(casters, line);
  const broken = useRememberedHead(assembly);
  useEffect(loadLaterParts, []);
  useKeptAmendments(assembly.id, first.seat);
  const [reading, read] = useState<'text' | 'reservation' | 'amendments' | null>(null);
  const [chosen, choose] = useState(wantedPoll);

  const left = pulse?.left ?? [];
  const taken = left.includes(seat.seat) ? left.join() : null;
  useEffect(() => {
    if (taken !== null) readAgain().catch(() => undefined);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [taken]);
  // Another device of the same person, or the desk, may have changed what counts meanwhile.
  useSeenAgain(() => void readAgain().catch(() => undefined));

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

  const refused = state.kind === 'refused';
  useEffect(() => {
    if (refused) readAgain().catch(() => undefined);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [refused]);

  if (gone)
    return (
      <HallNote title={t('hall.seatGone', { city: seat.cityName })} text={t('hall.seatGoneHelp')}>
        <button type="button" className="button" onClick={() => location.reload()}>
          {t('hall.seatGoneAct')}
        </button>
      </HallNote>
    );
  const asked = shown.kind === 'polling' || shown.kind === 'calling';
  return (
    <div className="phone" ref={page}>
      <header className="phone-head">
        <p>{t('hall.seatOf', { city: seat.cityName })}</p>
        {assembly.simulated && <SimulatedMark />}
      </header>
      {broken !== null && (
        <p className="phone-provisional" role="alert">
          {t('hall.headBroken', { number: broken.number, digits: headDigits(broken.hash).join(' ') })}
        </p>
      )}
      {seat.provisional && (
        <p className="phone-provisional">{t(asked ? 'hall.provisionalShort' : 'hall.provisional')}</p>
      )}
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

/** The seat is not this device's any more, as opposed to a line that is lost. */
function isShutOut(problem: unknown): boolean {
  return problem instanceof ApiProblem && [401, 403, 404].includes(problem.status);
}
