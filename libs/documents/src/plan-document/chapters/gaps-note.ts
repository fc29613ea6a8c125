import type { Reason } from '#plan';
import type { PaperBlock } from '../../paper-document/paper-document.ts';
import type { PlanReading } from '../plan-reading.ts';

/** Letters that stand in two lines. */
const SHORT = 180;

/** What is still open, one line each; nothing where nothing is. */
export function gapsNote(gaps: readonly Reason[], { say, reason }: PlanReading): readonly PaperBlock[] {
  if (gaps.length === 0) return [];
  const lines = gaps.map(reason);
  // What is short is read in one line.
  const text = lines.join(lines.join(' ').length > SHORT ? '\n' : ' ');
  return [{ kind: 'note', title: say('area', 'gaps'), text, warning: true }];
}
