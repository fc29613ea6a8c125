import { useEffect, useRef, useState } from 'react';
import type { AssemblyEvent, AssemblyView } from '../../api/assembly.ts';
import { useLiveEvents } from '../../api/use-live-events.ts';
import type { LiveState } from '../../api/use-live-events.ts';
import { afterEvent } from './after-event.ts';

/** Seven hundred phones do not ask in one moment. */
const JITTER = 600;

/** The session as it goes on; `fetchAgain` is called, a little unevenly, when an event leaves something out. */
export function useLiveAssembly(
  first: AssemblyView,
  fetchAgain: () => Promise<AssemblyView>,
): { readonly assembly: AssemblyView; readonly line: LiveState } {
  const [assembly, setAssembly] = useState(first);
  const latest = useRef({ assembly, fetchAgain });
  latest.current = { assembly, fetchAgain };
  const [stale, setStale] = useState(false);

  const line = useLiveEvents<AssemblyEvent>(`/api/assemblies/${first.id}/events`, 'assembly', (event) => {
    const after = afterEvent(latest.current.assembly, event);
    setAssembly(after.assembly);
    setStale(after.stale);
  });

  useEffect(() => {
    if (!stale) return undefined;
    let timer = setTimeout(read, Math.random() * JITTER);
    let over = false;
    function read() {
      latest.current.fetchAgain().then(
        (fresh) => {
          if (over) return;
          setAssembly(fresh);
          setStale(false);
        },
        () => {
          if (!over) timer = setTimeout(read, JITTER + Math.random() * JITTER);
        },
      );
    }
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [stale]);

  return { assembly, line };
}
