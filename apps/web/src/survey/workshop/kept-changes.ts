import type { Questionnaire, ReviewedText } from '#survey';

/** What is written here and not saved yet. */
export interface KeptChanges {
  /** The save that it was begun on. */
  readonly revision: number;
  readonly document: Questionnaire;
  readonly reviewed: readonly ReviewedText[];
}

const placeOf = (draft: string): string => `gnlc-workshop ${draft}`;

/** What this browser keeps of a draft that could not be saved; it outlives the page. */
export function keptChanges(draft: string): KeptChanges | null {
  try {
    const found = localStorage.getItem(placeOf(draft));
    return found === null ? null : (JSON.parse(found) as KeptChanges);
  } catch {
    return null;
  }
}

/** Keeps it, or with null forgets it. A browser that keeps nothing is no reason to stop writing. */
export function keepChanges(draft: string, changes: KeptChanges | null): void {
  try {
    if (changes === null) localStorage.removeItem(placeOf(draft));
    else localStorage.setItem(placeOf(draft), JSON.stringify(changes));
  } catch {
    // The save bar says what is not saved in any case.
  }
}
