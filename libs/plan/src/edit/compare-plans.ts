import type { Language } from '#members';
import type { Plan } from '../plan.ts';
import { planLines } from '../plan-lines.ts';
import { wordDiff } from './word-diff.ts';
import type { DiffPart } from './word-diff.ts';

/** A line that differs between two versions. */
export interface ChangedLine {
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The line word by word. */
  readonly parts: readonly DiffPart[];
}

/** The lines that differ between two versions in one language, in the order of the newer; what it lost stands where it stood. */
export function comparePlans(
  before: Plan,
  after: Plan,
  language: Language,
  cityName?: (id: string) => string,
): readonly ChangedLine[] {
  const old = planLines(before, language, cityName);
  const fresh = planLines(after, language, cityName);
  const oldText = new Map(old.map(({ id, text }) => [id, text]));
  const freshIds = new Set(fresh.map(({ id }) => id));
  const lines = fresh.flatMap(({ id, text }): readonly ChangedLine[] => {
    const was = oldText.get(id);
    if (was === text) return [];
    return [{ id, kind: was === undefined ? 'added' : 'changed', parts: wordDiff(was ?? '', text) }];
  });
  const place = new Map(old.map(({ id }, index) => [id, index]));
  for (const { id, text } of old) {
    if (freshIds.has(id)) continue;
    const at = lines.findIndex((line) => (place.get(line.id) ?? -1) > place.get(id)!);
    const removed: ChangedLine = { id, kind: 'removed', parts: wordDiff(text, '') };
    lines.splice(at < 0 ? lines.length : at, 0, removed);
  }
  return lines;
}
