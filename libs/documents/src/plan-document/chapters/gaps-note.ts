import type { Reason } from '#plan';
import type { PaperBlock } from '../../paper-document/paper-document.ts';
import type { PlanReading } from '../plan-reading.ts';

/** What is still open, one line each; nothing where nothing is. */
export function gapsNote(gaps: readonly Reason[], { say, reason }: PlanReading): readonly PaperBlock[] {
  if (gaps.length === 0) return [];
  return [{ kind: 'note', title: say('area', 'gaps'), text: gaps.map(reason).join('\n'), warning: true }];
}
