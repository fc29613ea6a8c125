import { useState } from 'react';
import { noDraftEdits } from './draft-edits.ts';
import type { DraftEdits } from './draft-edits.ts';

/** Edits that are not saved yet; they survive a reload of the page. */
export function useDraftEdits(plan: string): readonly [DraftEdits, (drafts: DraftEdits) => void] {
  const place = `gnlc-plan-edits ${plan}`;
  const [drafts, setDrafts] = useState(() => stored(place));
  const keep = (next: DraftEdits) => {
    setDrafts(next);
    if (next.base === null) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(next));
  };
  return [drafts, keep];
}

function stored(place: string): DraftEdits {
  try {
    const found = sessionStorage.getItem(place);
    return found === null ? noDraftEdits : (JSON.parse(found) as DraftEdits);
  } catch {
    return noDraftEdits;
  }
}
