import { useEffect, useRef, useState } from 'react';
import { dropPosition, scrollStep } from './drop-position.ts';
import type { RowDrag } from './drop-position.ts';

/** Pixels before a press becomes a drag. */
const threshold = 5;

/** Begins to drag a row. */
export type BeginDrag = (event: React.PointerEvent<HTMLElement>, area: string, position: number) => void;

/**
 * Moves rows by mouse, pen or finger: by the number, with a mouse by the name as well, so that a finger on the name
 * scrolls the page. Escape puts the row back. Everything it does the buttons do too.
 */
export function useRowDrag(drop: (area: string, to: number) => void): {
  readonly drag: RowDrag | null;
  readonly begin: BeginDrag;
} {
  const [drag, setDrag] = useState<RowDrag | null>(null);
  // What is done in the end is done to the list as it is then.
  const latest = useRef(drop);
  latest.current = drop;
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  const begin: BeginDrag = (event, area, from) => {
    const target = event.target as Element;
    const byNumber = target.closest('.ranked-position') !== null;
    if (event.button !== 0 || !event.isPrimary || target.closest('button') !== null) return;
    if (event.pointerType !== 'mouse' && !byNumber) return;
    const row = event.currentTarget;
    const rows = [...(row.parentElement?.children ?? [])].map((each) => {
      const { top, height } = each.getBoundingClientRect();
      return { top: top + scrollY, height };
    });
    const { pointerId } = event;
    const start = event.clientY + scrollY;
    const controller = new AbortController();
    let pointer = event.clientY;
    let [moved, to, frame] = [false, from, 0];

    const follow = () => {
      const by = pointer + scrollY - start;
      moved ||= Math.abs(by) >= threshold;
      if (!moved) return;
      to = dropPosition(rows, from, by);
      setDrag({ area, from, to, by, height: rows[from]?.height ?? 0 });
    };
    const scroll = () => {
      const step = moved ? scrollStep(pointer, innerHeight) : 0;
      if (step !== 0) {
        scrollBy(0, step);
        follow();
      }
      frame = requestAnimationFrame(scroll);
    };
    const end = (keep: boolean) => {
      controller.abort();
      cancelAnimationFrame(frame);
      stop.current = () => undefined;
      setDrag(null);
      if (keep && to !== from) latest.current(area, to);
    };
    const on = <Name extends keyof WindowEventMap>(name: Name, act: (event: WindowEventMap[Name]) => void) =>
      addEventListener(name, act, { signal: controller.signal });

    stop.current();
    stop.current = () => end(false);
    row.setPointerCapture(pointerId);
    frame = requestAnimationFrame(scroll);
    on('pointermove', (move) => {
      if (move.pointerId !== pointerId) return;
      pointer = move.clientY;
      follow();
    });
    on('pointerup', (up) => up.pointerId === pointerId && end(true));
    on('pointercancel', (cancel) => cancel.pointerId === pointerId && end(false));
    on('keydown', ({ key }) => key === 'Escape' && end(false));
  };
  return { drag, begin };
}
