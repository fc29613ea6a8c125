import { useEffect, useRef, useState } from 'react';
import type { RowDrag } from './row-drag.ts';
import type { startRowDrag } from './start-row-drag.ts';

/** Begins to drag a row. */
export type BeginDrag = (event: React.PointerEvent<HTMLElement>, area: string, position: number) => void;

/** Moves rows by mouse, pen or finger. Everything it does the buttons do too, so it comes after the page and may stay away. */
export function useRowDrag(drop: (area: string, to: number) => void): {
  readonly drag: RowDrag | null;
  readonly begin: BeginDrag;
} {
  const [drag, setDrag] = useState<RowDrag | null>(null);
  // What is done in the end is done to the list as it is then.
  const latest = useRef(drop);
  latest.current = drop;
  const start = useRef<typeof startRowDrag | null>(null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => {
    import('./start-row-drag.ts').then(
      (loaded) => (start.current = loaded.startRowDrag),
      () => undefined,
    );
    return () => stop.current?.();
  }, []);

  const begin: BeginDrag = (event, area, from) => {
    const begun = start.current?.(event, area, from, setDrag, (...moved) => latest.current(...moved));
    if (begun == null) return;
    stop.current?.();
    stop.current = begun;
  };
  return { drag, begin };
}
