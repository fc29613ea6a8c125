import { deadlineSaid, zoneToday } from '#survey';
import { segmentsBy } from '../api/monitor.ts';
import type { Monitor } from '../api/monitor.ts';
import type { RoundSummary } from '../api/survey.ts';
import type { Text } from '../i18n/text.ts';
import { segmentName } from './segment-name.ts';

const dayLength = 86_400_000;

/** What stands under the monitor's title: the time that is left, the regions that are short, what waits for a signature and
 * what came on paper, in words. */
export function monitorLead(
  monitor: Pick<Monitor, 'segments' | 'inReview' | 'onPaper'>,
  round: Pick<RoundSummary, 'state' | 'deadline' | 'timeZone'> | undefined,
  text: Pick<Text, 't' | 'date' | 'list' | 'language'>,
  now = Date.now(),
): string {
  const { t, date, list } = text;
  const short = segmentsBy(monitor, 'region')
    .filter((row) => row.needed > 0)
    .toSorted((left, right) => right.needed - left.needed)
    .map((row) => t('survey.regionNeeds', { region: segmentName('region', row, text), more: row.needed }));
  const sentences: string[] = [];
  if (round !== undefined) {
    sentences.push(
      t('survey.timeLeft', {
        state: round.state === 'open' && Date.parse(round.deadline) < now ? 'over' : round.state,
        days: Math.max(0, Math.ceil((Date.parse(round.deadline) - now) / dayLength)),
        deadline: date(deadlineSaid(round.deadline, round.timeZone), {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
          timeZone: round.timeZone,
        }),
        place: zoneToday(round.timeZone).split('/').at(-1) ?? round.timeZone,
      }),
    );
  }
  if (short.length > 0) sentences.push(t('survey.shortRegions', { regions: list(short) }));
  if (monitor.inReview > 0) sentences.push(t('monitor.inReview', { count: monitor.inReview }));
  if (monitor.onPaper > 0) sentences.push(t('monitor.cameOnPaper', { count: monitor.onPaper }));
  return sentences.join(' ');
}
