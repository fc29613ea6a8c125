import { agreementWord, regionFinding } from '#findings';
import type { ReportReading } from '../report-reading.ts';

/** Whether regions differ more than chance would have it, where most, and how far all agree. */
export function agreementSentences(reading: ReportReading): readonly string[] {
  const { t, text, report, regions, percent, name, region, fixed } = reading;
  const finding = regionFinding(report, regions);
  const { kendallW } = report.consensus;
  const widest = finding?.widest ?? null;
  return [
    finding === null
      ? t('agreement.findingNone')
      : t(finding.moreThanChance ? 'agreement.findingRegions' : 'agreement.findingChance', {
          between: percent(finding.between),
          chance: percent(finding.byChance),
          widest: widest === null ? 'no' : 'yes',
          area: widest === null ? '' : name(widest.area),
        }),
    ...(widest === null
      ? []
      : [
          t('agreement.widest', {
            area: name(widest.area),
            high: text.ordinal(widest.high.rank),
            highRegion: region(widest.high.region),
            low: text.ordinal(widest.low.rank),
            lowRegion: region(widest.low.region),
          }),
        ]),
    ...(kendallW === null
      ? []
      : [t('agreement.kendall', { word: agreementWord(kendallW.w), w: fixed(kendallW.w, 2) })]),
  ];
}
