import { useEffect, useState } from 'react';
import { readAssembly } from '../../api/assembly.ts';
import type { AssemblyView } from '../../api/assembly.ts';
import { useText } from '../../i18n/text-context.tsx';
import { LanguageSwitch } from '../../marks/language-switch.tsx';
import { SimulatedMark } from '../../marks/simulated-mark.tsx';
import { HallNote } from '../hall-note.tsx';
import { sceneOf } from '../live/scene.ts';
import { useLiveAssembly } from '../live/use-live-assembly.ts';
import { LedgerHead } from './ledger-head.tsx';
import { SceneFoot } from './scene-foot.tsx';
import { SceneOnScreen } from './scene-on-screen.tsx';
import './screen.css';

const AGAIN = 3000;

/** The projector's view: one thing at a time, readable from the back row, never a result before the close. */
export function Screen({ assembly: id }: { assembly: string }) {
  const { t } = useText();
  const [first, setFirst] = useState<AssemblyView | null>(null);
  useEffect(() => {
    if (first !== null) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    // Nobody stands at a projector to press "try again".
    const read = () => {
      readAssembly(id).then(setFirst, () => {
        timer = setTimeout(read, AGAIN);
      });
    };
    read();
    return () => clearTimeout(timer);
  }, [id, first]);
  if (first === null) return <HallNote title={t('hall.opening')} />;
  return <LiveScreen first={first} />;
}

function LiveScreen({ first }: { first: AssemblyView }) {
  const { t } = useText();
  const { assembly, line } = useLiveAssembly(first, () => readAssembly(first.id));
  return (
    <div className="screen">
      <header className="screen-head">
        <p>{assembly.title}</p>
        <span className="screen-language">
          <LanguageSwitch />
        </span>
        {assembly.simulated && <SimulatedMark />}
      </header>
      <main className="screen-scene">
        <SceneOnScreen scene={sceneOf(assembly)} assembly={assembly} />
      </main>
      <LedgerHead assembly={assembly} />
      <footer className="screen-foot">
        <SceneFoot scene={sceneOf(assembly)} assembly={assembly} />
        {line === 'lost' && <p className="screen-lost">{t('hall.line.lost')}</p>}
      </footer>
    </div>
  );
}
