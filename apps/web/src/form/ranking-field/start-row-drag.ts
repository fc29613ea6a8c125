import { dropPosition, scrollStep } from './drop-position.ts';
import type { RowDrag } from './row-drag.ts';

/** Pixels before a press becomes a drag. */
const threshold = 5;

/**
 * Follows the pointer from a press on a row until it is let go; Escape puts the row back. By the number, with a mouse by the
 * name as well, so that a finger on the name scrolls the page.
 * @returns ends it without moving anything; null where the press begins no drag
 */
export function startRowDrag(
  event: React.PointerEvent<HTMLElement>,
  area: string,
  from: number,
  show: (drag: RowDrag | null) => void,
  drop: (area: string, to: number) => void,
): (() => void) | null {
  const target = event.target as Element;
  const byNumber = target.closest('.ranked-position') !== null;
  if (event.button !== 0 || !event.isPrimary || target.closest('button, select') !== null) return null;
  if (event.pointerType !== 'mouse' && !byNumber) return null;
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
    show({ area, from, to, by, height: rows[from]?.height ?? 0 });
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
    show(null);
    if (keep && to !== from) drop(area, to);
  };
  const on = <Name extends keyof WindowEventMap>(name: Name, act: (event: WindowEventMap[Name]) => void) =>
    addEventListener(name, act, { signal: controller.signal });

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
  return () => end(false);
}
