import type { TextValues } from '#texts';
import { segmentsBy } from '../api/monitor.ts';
import type { Monitor } from '../api/monitor.ts';
import type { MessageKey } from '../i18n/message-key.ts';

/** A sentence to say: its message and the values that it names. */
export interface Sentence {
  readonly key: MessageKey;
  readonly values: TextValues;
}

/** The monitor's title: how many have answered and what is missing to every region's target. */
export function monitorFinding(monitor: Pick<Monitor, 'members' | 'answered' | 'segments'>): Sentence {
  const { answered, members } = monitor;
  const more = segmentsBy(monitor, 'region').reduce((sum, row) => sum + row.needed, 0);
  if (members === 0) return { key: 'survey.findingNobody', values: {} };
  if (answered === members) return { key: 'survey.findingAll', values: { members } };
  if (more === 0) return { key: 'survey.findingReached', values: { answered, members } };
  return { key: 'survey.findingShort', values: { answered, members, more } };
}
