import { selectionIds, withNone } from '#findings';
import type { ReportReading } from '../report-reading.ts';

/** Whether rules that give every group its share would choose other areas. */
export function sharesSentence({ t, report }: ReportReading): string {
  const check = report.proportional;
  const rules = selectionIds.flatMap((id) => (id === 'majority' ? [] : [check.rules[id]]));
  return t('shares.finding', {
    other: rules.filter(({ added }) => added.length > 0).length,
    rules: rules.length,
    places: check.majority.areas.length,
  });
}

/** How many cities would have none of their first areas among the places. */
export function noneSentence({ t, report, regions }: ReportReading): string {
  const check = report.proportional;
  const shown = new Set(regions.filter((each) => each.shown).map(({ region }) => region));
  const { none, answers } = withNone(check, 'majority', shown);
  return t('shares.noneTitle', { none, answers, top: check.top, places: check.majority.areas.length });
}
