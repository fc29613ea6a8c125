import { lazy, Suspense, useEffect, useState } from 'react';
import { readSeat } from '../../api/assembly.ts';
import { useText } from '../../i18n/text-context.tsx';
import { SimulatedMark } from '../../marks/simulated-mark.tsx';
import { ballotState } from '../ballot/ballot-state.ts';
import { ItemsBoard } from '../items-board.tsx';
import { LanguageRow } from '../language-row.tsx';
import { lastResult, sceneOf } from '../live/scene.ts';
import { useLiveAssembly } from '../live/use-live-assembly.ts';
import type { OpenSeat } from '../open-seat.ts';
import { BallotButtons } from './ballot-buttons.tsx';
import { BallotLine } from './ballot-line.tsx';
import { ConnectionDot } from './connection-dot.tsx';
import { LastResult } from './last-result.tsx';

const ItemText = lazy(() => import('./item-text.tsx').then((chunk) => ({ default: chunk.ItemText })));

/** Characters from which the question stands smaller, so that the text below it is still seen. */
const LONG = 48;

/** One seat in the hand of its holder: one question, three answers, one line that says where the ballot is. */
export function Phone({ open: { seat, caster } }: { open: OpenSeat }) {
  const { t, local } = useText();
  const [box, setBox] = useState(caster.box);
  useEffect(() => caster.subscribe(() => setBox(caster.box)), [caster]);
  useEffect(() => {
    const send = () => void caster.send();
    addEventListener('online', send);
    return () => removeEventListener('online', send);
  }, [caster]);
  const { assembly, line } = useLiveAssembly(seat.assembly, async () => {
    const fresh = await readSeat(seat.assembly.id, seat.city);
    caster.read(fresh.ballot);
    return fresh.assembly;
  });
  useEffect(() => {
    if (line === 'live') void caster.send();
  }, [line, caster]);
  const [reading, read] = useState(false);

  const scene = sceneOf(assembly);
  const result = lastResult(assembly.items);
  const next = assembly.items.find((item) => item.state === 'waiting');
  const item = scene.kind === 'polling' ? scene.item : assembly.state === 'closed' ? undefined : next;
  const poll = scene.kind === 'polling' ? scene.poll : result?.poll;
  const state = poll === undefined ? ({ kind: 'none' } as const) : ballotState(box, poll.id);
  const question = item === undefined ? t('hall.over') : local(item.question);

  return (
    <div className="phone">
      <header className="phone-head">
        <p>{t('hall.seatOf', { city: seat.cityName })}</p>
        {assembly.simulated && <SimulatedMark />}
      </header>
      <main className="phone-page">
        <div className="phone-text">
          <p className="phone-where">
            <span>
              {item === undefined
                ? t('hall.items', { items: assembly.items.length })
                : t(scene.kind === 'polling' ? 'hall.item' : 'hall.nextItem', {
                    number: item.number,
                    of: assembly.items.length,
                  })}
            </span>
            <ConnectionDot line={line} />
          </p>
          <h1 className={question.length > LONG ? 'long' : ''} aria-live="polite">
            {question}
          </h1>
          {item !== undefined && (
            <>
              <p className="phone-summary">{local(item.summary)}</p>
              <p>
                <button type="button" className="button button-link" onClick={() => read(true)}>
                  {t('hall.readText')}
                </button>
              </p>
            </>
          )}
          {assembly.practice && <p className="phone-practice">{t('hall.practice')}</p>}
          {item === undefined && <ItemsBoard items={assembly.items} />}
          <LanguageRow />
        </div>
        <div className="phone-below">
          {scene.kind === 'polling' ? (
            <BallotButtons
              poll={scene.poll}
              present={assembly.present}
              state={state}
              press={(choice) => caster.press(scene.poll.id, choice)}
            />
          ) : (
            <>
              {result !== null && item !== undefined && <LastResult item={result.item} poll={result.poll} />}
              {item !== undefined && <p className="phone-wait">{t('hall.wait')}</p>}
            </>
          )}
        </div>
      </main>
      <BallotLine state={state} polling={scene.kind === 'polling'} digits={assembly.ledgerHead.digits} />
      {reading && item !== undefined && (
        <Suspense fallback={null}>
          <ItemText assembly={assembly} item={item} close={() => read(false)} />
        </Suspense>
      )}
    </div>
  );
}
