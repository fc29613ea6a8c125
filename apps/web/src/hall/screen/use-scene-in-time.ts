import { useEffect, useState } from 'react';
import type { AssemblyView } from '../../api/assembly.ts';
import { nextItem, sceneOf } from '../live/scene.ts';
import type { Scene } from '../live/scene.ts';

/** How long a result stays before the text of the next item takes its place. */
const RESULT_STAYS = 60_000;

/** What the screen shows: a result for a minute, then what comes next, so that the hall reads what it debates. */
export function useSceneInTime(assembly: AssemblyView): Scene {
  const scene = sceneOf(assembly);
  const shown = scene.kind === 'result' ? scene.poll.id : scene.kind === 'called' ? scene.call.id : null;
  const [seen, setSeen] = useState<string | null>(null);
  useEffect(() => {
    if (shown === null) return undefined;
    const timer = setTimeout(() => setSeen(shown), RESULT_STAYS);
    return () => clearTimeout(timer);
  }, [shown]);
  const item = nextItem(assembly.items);
  return shown !== null && seen === shown && item !== undefined ? { kind: 'next', item } : scene;
}
