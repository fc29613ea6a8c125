import { readAssembly } from '../../api/assembly.ts';
import type { AssemblyView } from '../../api/assembly.ts';
import { useText } from '../../i18n/text-context.tsx';
import { LanguageSwitch } from '../../marks/language-switch.tsx';
import { SimulatedMark } from '../../marks/simulated-mark.tsx';
import { HallNote } from '../hall-note.tsx';
import { endOfTimer } from '../live/end-of-timer.ts';
import { sceneOf } from '../live/scene.ts';
import { useFloor } from '../live/use-floor.ts';
import { useFirstView } from '../live/use-first-view.ts';
import { useLiveAssembly } from '../live/use-live-assembly.ts';
import { clockTime, useCountdown } from '../use-countdown.ts';
import { LedgerHead } from './ledger-head.tsx';
import { SceneFoot } from './scene-foot.tsx';
import { SceneOnScreen } from './scene-on-screen.tsx';
import { useLanguageTurn } from './use-language-turn.ts';
import './screen.css';

/** The projector's view: one thing at a time, readable from the back row, never a result before the close. */
export function Screen({ assembly: id }: { assembly: string }) {
  const { t } = useText();
  const first = useFirstView(id);
  if (first === null) return <HallNote title={t('hall.opening')} />;
  if (first === 'none') return <HallNote title={t('hall.notShown')} text={t('hall.notShownHelp')} />;
  return <LiveScreen first={first} />;
}

function LiveScreen({ first }: { first: AssemblyView }) {
  const { t } = useText();
  const { assembly, line, pulse } = useLiveAssembly(first, () => readAssembly(first.id));
  const floor = useFloor(first.id, pulse?.speaker ?? null);
  const scene = sceneOf(assembly);
  useLanguageTurn();
  const timer = pulse?.timer ?? null;
  const speech = useCountdown(endOfTimer(timer, 'speaker', 'break'));
  return (
    <div className={scene.kind === 'board' ? 'screen screen-full' : 'screen'}>
      <header className="screen-head">
        <p>
          {assembly.title}
          {assembly.practice && <span className="screen-practice">{t('hall.practice')}</span>}
        </p>
        {speech !== null && timer !== null && (
          <p className={speech === 0 ? 'screen-timer screen-timer-over' : 'screen-timer'} role="timer">
            {t('hall.timer', { kind: timer.kind, time: clockTime(speech) })}
          </p>
        )}
        <span className="screen-language">
          <LanguageSwitch />
        </span>
        {assembly.simulated && <SimulatedMark />}
      </header>
      <main className="screen-scene">
        <SceneOnScreen scene={scene} assembly={assembly} until={endOfTimer(timer, 'poll')} />
      </main>
      {scene.kind !== 'board' && <LedgerHead assembly={assembly} />}
      <footer className="screen-foot">
        <SceneFoot scene={scene} assembly={assembly} floor={floor} />
        {line === 'lost' && <p className="screen-lost">{t('hall.line.lost')}</p>}
      </footer>
    </div>
  );
}
