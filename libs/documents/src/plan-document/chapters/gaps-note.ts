import { openInAreas } from '#plan';
import type { Reason } from '#plan';
import type { PaperBlock } from '../../paper-document/paper-document.ts';
import type { PlanReading } from '../plan-reading.ts';

/** Letters that stand in two lines. */
const SHORT = 180;

/** What is still open, one line each; nothing where nothing is. */
export function gapsNote(gaps: readonly Reason[], reading: PlanReading): readonly PaperBlock[] {
  return openNote(gaps.map(reading.reason), reading);
}

/** What is still open in the plan as a whole, then area by area. */
export function allGapsNote(reading: PlanReading): readonly PaperBlock[] {
  const { plan, local, reason } = reading;
  const ofAreas = openInAreas(plan).map(
    ({ number, area, gaps }) => `${number} ${local(area.name)} · ${gaps.map(reason).join(' ')}`,
  );
  return openNote([...plan.gaps.map(reason), ...ofAreas], reading);
}

function openNote(lines: readonly string[], { say }: PlanReading): readonly PaperBlock[] {
  if (lines.length === 0) return [];
  // What is short is read in one line.
  const text = lines.join(lines.join(' ').length > SHORT ? '\n' : ' ');
  return [{ kind: 'note', title: say('area', 'gaps'), text, warning: true }];
}
