import type { FloorView } from '../../api/assembly.ts';

/** When a clock of that kind runs out; null where none is running. */
export function endOfTimer(timer: FloorView['timer'], ...kinds: readonly string[]): string | null {
  if (timer === null || !kinds.includes(timer.kind)) return null;
  return new Date(Date.parse(timer.startedAt) + timer.seconds * 1000).toISOString();
}
