import { answeredRegions, regionLabel, agreementWord, regionFinding } from '#findings';
import { PageTitle } from '../../desk/page-title.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { NoReport } from '../no-report.tsx';
import { useRanking } from '../ranking-context.ts';
import { SampledNote } from '../sampled-note.tsx';
import { GroupFigures } from './group-figures.tsx';
import { PolarisationFigure } from './polarisation-figure.tsx';
import { RegionHeat } from './region-heat.tsx';
import { RegionSlopeFigure } from './region-slope-figure.tsx';

/** Does everyone agree: how much regions differ, over which areas, and how split the cities are about each. */
export function AgreementPage() {
  const { t, number, ordinal, list } = useText();
  const { report, run, name, team } = useRanking();
  if (report === null || run === null) return <NoReport />;
  const regions = answeredRegions(report);
  const finding = regionFinding(report, regions);
  const { kendallW } = report.consensus;
  const percent = (share: number) => number(share, { style: 'percent' });
  const region = (id: string) => regionLabel(id, { t, list });
  const title =
    finding === null
      ? t('agreement.findingNone')
      : t(finding.moreThanChance ? 'agreement.findingRegions' : 'agreement.findingChance', {
          between: percent(finding.between),
          chance: percent(finding.byChance),
          widest: finding.widest === null ? 'no' : 'yes',
          area: finding.widest === null ? '' : name(finding.widest.area),
        });
  const widest = finding?.widest ?? null;
  return (
    <div className="question-page">
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      <p className="lead">
        {widest !== null &&
          t('agreement.widest', {
            area: name(widest.area),
            high: ordinal(widest.high.rank),
            highRegion: region(widest.high.region),
            low: ordinal(widest.low.rank),
            lowRegion: region(widest.low.region),
          })}{' '}
        {kendallW !== null &&
          t('agreement.kendall', {
            word: agreementWord(kendallW.w),
            w: number(kendallW.w, { maximumFractionDigits: 2 }),
          })}
      </p>
      <SampledNote report={report} />
      {regions.length > 0 && <RegionHeat report={report} run={run} name={name} regions={regions} />}
      <RegionSlopeFigure report={report} run={run} name={name} regions={regions} />
      {team && run.file === null && <GroupFigures report={report} run={run} name={name} />}
      <PolarisationFigure report={report} run={run} name={name} />
      <p className="small-print">
        {t('agreement.made', {
          answers: report.preferences,
          source: run.file === null ? 'round' : 'file',
          complete: kendallW?.rankings ?? 0,
        })}
      </p>
    </div>
  );
}
