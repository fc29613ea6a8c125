import type { Verdict } from '../finding.ts';
import { advice } from './advice.ts';
import type { Advice } from './advice.ts';

/** What a verdict says and what to do, in English; null where nothing is wrong. */
export function findingText({ code, params }: Verdict): Advice | null {
  if (code === null) return null;
  const text = advice[code] ?? { says: code, todo: '' };
  const filled = (pattern: string): string =>
    pattern.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
  return { says: filled(text.says), todo: filled(text.todo) };
}
