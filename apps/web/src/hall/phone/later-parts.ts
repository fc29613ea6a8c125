import { lazy } from 'react';
import type { ComponentType } from 'react';

const AGAIN = 3000;

/** Parts of the phone that come after its first picture; a lost line is waited for, not answered with an empty page. */
const parts = {
  orderBallot: untilHere(() => import('./order-ballot.tsx').then((chunk) => chunk.OrderBallot)),
  boardPanel: untilHere(() => import('./board-panel.tsx').then((chunk) => chunk.BoardPanel)),
  boardList: untilHere(() => import('./board-list.tsx').then((chunk) => chunk.BoardList)),
  reservation: untilHere(() => import('./reservation.tsx').then((chunk) => chunk.Reservation)),
  itemText: untilHere(() => import('./item-text.tsx').then((chunk) => chunk.ItemText)),
};

export const OrderBallot = laterPart(parts.orderBallot);
export const BoardPanel = laterPart(parts.boardPanel);
export const BoardList = laterPart(parts.boardList);
export const Reservation = laterPart(parts.reservation);
export const ItemText = laterPart(parts.itemText);

/** Fetches all of them while the line is good: a poll may open when it is not. */
export function loadLaterParts(): void {
  for (const load of Object.values(parts)) void load();
}

function laterPart<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(() => load().then((part) => ({ default: part })));
}

/** Loads once; tries again until it is here. */
function untilHere<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let here: Promise<Part> | null = null;
  const tried = (): Promise<Part> =>
    load().catch(() => new Promise((resolve) => setTimeout(() => resolve(tried()), AGAIN)));
  return () => (here ??= tried());
}
