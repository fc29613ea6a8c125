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
): {
  readonly assembly: AssemblyView;
  readonly line: LiveState;
  /** What the last event said; null before the first. */
  readonly pulse: AssemblyEvent | null;
} {
  const [assembly, setAssembly] = useState(first);
  const [pulse, setPulse] = useState<AssemblyEvent | null>(null);
  const latest = useRef({ assembly, fetchAgain });
  latest.current = { assembly, fetchAgain };
  const [stale, setStale] = useState(false);
  const heard = useRef<AssemblyEvent | null>(null);

  const line = useLiveEvents<AssemblyEvent>(`/api/assemblies/${first.id}/events`, 'assembly', (event) => {
    const after = afterEvent(latest.current.assembly, event);
    setAssembly(after.assembly);
    // Only an answer takes it back: a later event may find everything in its place but what the first one left out.
    if (after.stale) setStale(true);
    setPulse(event);
    heard.current = event;
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
          // What was heard meanwhile may be newer than the answer.
          if (heard.current !== null && afterEvent(fresh, heard.current).stale)
            timer = setTimeout(read, JITTER + Math.random() * JITTER);
          else setStale(false);
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

  return { assembly, line, pulse };
}
