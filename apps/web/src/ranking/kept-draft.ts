import type { Draft } from './use-choosing.ts';

/** Where a browser keeps things until its tab is closed; may be missing or full. */
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (run: string) => `gnlc-decision-${run}`;

/** The choice that was being prepared on a run in this tab; null where there is none that can be read. */
export function keptDraft(run: string, shelf: Shelf | null = ownShelf()): Draft | null {
  try {
    const kept = JSON.parse(shelf?.getItem(keyOf(run)) ?? 'null') as Draft | null;
    return kept && { ...kept, chosen: new Set(kept.chosen) };
  } catch {
    return null;
  }
}

/** Keeps what is being prepared on a run, or forgets it. */
export function keepDraft(run: string, draft: Draft | null, shelf: Shelf | null = ownShelf()): void {
  try {
    if (draft === null) shelf?.removeItem(keyOf(run));
    else shelf?.setItem(keyOf(run), JSON.stringify({ ...draft, chosen: [...draft.chosen] }));
  } catch {
    // A full shelf loses the convenience, never the choice on the page.
  }
}

/** Browsers refuse even to name it where storage is forbidden. */
function ownShelf(): Shelf | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
