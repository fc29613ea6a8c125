import { useState } from 'react';
import { languages } from '#members';
import type { Language } from '#members';
import { readAssembly } from '../../api/assembly.ts';
import type { AssemblyView, ItemView } from '../../api/assembly.ts';
import { useText } from '../../i18n/text-context.tsx';
import { SimulatedMark } from '../../marks/simulated-mark.tsx';
import { HallNote } from '../hall-note.tsx';
import { LanguageRow } from '../language-row.tsx';
import { endOfTimer } from '../live/end-of-timer.ts';
import { comingItem, nextItem, sceneOf } from '../live/scene.ts';
import type { Scene } from '../live/scene.ts';
import { useFirstView } from '../live/use-first-view.ts';
import { useFloor } from '../live/use-floor.ts';
import { useLiveAssembly } from '../live/use-live-assembly.ts';
import { ConnectionDot } from '../phone/connection-dot.tsx';
import { clockTime, useCountdown } from '../use-countdown.ts';
import { BoothText } from './booth-text.tsx';
import './booth.css';

/** The interpreters' view, read-only: the text at work in two languages side by side, who speaks, and what comes next. */
export function Booth({ assembly: id }: { assembly: string }) {
  const { t } = useText();
  const first = useFirstView(id);
  if (first === 'none') return <HallNote title={t('hall.notShown')} text={t('hall.notShownHelp')} />;
  return first === null ? <HallNote title={t('hall.opening')} /> : <LiveBooth first={first} />;
}

function LiveBooth({ first }: { first: AssemblyView }) {
  const { t, local } = useText();
  const { assembly, line, pulse } = useLiveAssembly(first, () => readAssembly(first.id));
  const floor = useFloor(first.id, pulse?.speaker ?? null);
  const timer = pulse?.timer ?? null;
  const left = useCountdown(endOfTimer(timer, 'speaker', 'poll', 'break'));
  const [pair, setPair] = useState(wantedPair);
  const scene = sceneOf(assembly);
  const item = atWork(scene, assembly);
  const after = nextItem(assembly.items.filter((one) => one.id !== item?.id));
  const change = (side: 0 | 1, language: Language) => {
    const next: readonly [Language, Language] = side === 0 ? [language, pair[1]] : [pair[0], language];
    setPair(next);
    const address = new URL(location.href);
    address.searchParams.set('pair', next.join(','));
    history.replaceState(null, '', address);
  };
  return (
    <div className="booth">
      <header className="booth-head">
        <p>
          <b>{assembly.title}</b> {t(`hall.booth.${scene.kind}`)}
        </p>
        {left !== null && timer !== null && (
          <p role="timer">{t('hall.timer', { kind: timer.kind, time: clockTime(left) })}</p>
        )}
        {floor?.speaking != null && (
          <p className="booth-speaker">{t('hall.speaking', { city: floor.speaking.cityName })}</p>
        )}
        <ConnectionDot line={line} />
        {assembly.simulated && <SimulatedMark />}
      </header>
      <main className="booth-texts">
        <h1 className="unseen">{item === undefined ? t('hall.over') : local(item.title)}</h1>
        {([0, 1] as const).map((side) => (
          <section key={side}>
            <label className="booth-choose">
              <span>{t('hall.boothLanguage', { column: side + 1 })}</span>
              <select
                className="input"
                value={pair[side]}
                onChange={(event) => change(side, event.currentTarget.value as Language)}
              >
                {languages.map((each) => (
                  <option key={each} value={each}>
                    {new Intl.DisplayNames([each], { type: 'language' }).of(each)}
                  </option>
                ))}
              </select>
            </label>
            {item === undefined ? (
              <p>{t('hall.over')}</p>
            ) : (
              <BoothText
                key={item.id}
                assembly={assembly}
                item={item}
                options={scene.kind === 'polling' ? scene.poll.options : []}
                language={pair[side]}
              />
            )}
          </section>
        ))}
      </main>
      <footer className="booth-foot">
        {after !== undefined && (
          <p>
            <b>{t('hall.nextItem', { number: after.number, of: assembly.items.length })}</b>
            {pair.map((language) => (
              <span key={language} lang={language} dir="auto">
                {after.title[language]}
              </span>
            ))}
          </p>
        )}
        <LanguageRow />
      </footer>
    </div>
  );
}

/** The item that is spoken about: at work, else the one to come. */
function atWork(scene: Scene, assembly: AssemblyView): ItemView | undefined {
  if (scene.kind === 'calling' || scene.kind === 'polling' || scene.kind === 'board') return scene.item;
  return scene.kind === 'over' ? undefined : comingItem(assembly);
}

/** Two languages of the address: `?pair=en,ar`. */
function wantedPair(): readonly [Language, Language] {
  const named = (new URLSearchParams(location.search).get('pair') ?? '').split(',');
  const [left = 'en', right = left === 'en' ? 'fr' : 'en'] = named.filter((each): each is Language =>
    languages.some((one) => one === each),
  );
  return [left, right];
}
