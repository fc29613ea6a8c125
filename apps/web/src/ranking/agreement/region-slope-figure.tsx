import { useMemo } from 'react';
import type { RankingReport } from '#ranking';
import type { RunView } from '../../api/ranking.ts';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { Pick } from '../../desk/pick.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useText } from '../../i18n/text-context.tsx';
import type { AnsweredRegion } from '../region-answers.ts';
import { regionSlopes } from './region-slopes.ts';
import { slopeChart } from './slope-chart.ts';

/** One region's order beside the network's; which region is in the address. */
export function RegionSlopeFigure(props: {
  report: RankingReport;
  run: RunView;
  name: (area: string) => string;
  regions: readonly AnsweredRegion[];
}) {
  const { report, run, name, regions } = props;
  const { t, number, list } = useText();
  const shown = regions.filter((each) => each.shown).map(({ region }) => region);
  const [asked, choose] = useAddressState('region', '');
  const region = shown.find((each) => each === asked) ?? furthest(report, shown);
  const slopes = useMemo(() => (region === undefined ? [] : regionSlopes(report, region)), [report, region]);
  const places = report.settings.places;
  const regionName = region === undefined ? '' : t(`common.region.${region}`);
  const define = useMemo(
    () =>
      slopeChart(
        slopes.map((slope) => ({
          ...slope,
          name: name(slope.area),
          networkRank: number(slope.network),
          regionRank: number(slope.region),
        })),
        places,
        { network: t('agreement.network'), region: regionName },
      ),
    [slopes, name, number, places, t, regionName],
  );
  if (region === undefined) return null;
  const named = (crosses: 'enters' | 'leaves') =>
    slopes.filter((slope) => slope.crosses === crosses).map((slope) => name(slope.area));
  const entering = named('enters');
  const title = t('agreement.slope', {
    region: regionName,
    entering: entering.length,
    places,
    areas: list(entering),
  });
  return (
    <div className="figure-with-pick">
      <Pick
        label={t('agreement.pickRegion')}
        value={region}
        options={shown.map((id) => ({ id, label: t(`common.region.${id}`) }))}
        choose={choose}
      />
      <ChartFigure
        title={title}
        note={t('agreement.slopeNote', { places })}
        summary={t('agreement.slopeSummary', {
          region: regionName,
          entering: list(entering),
          leaving: list(named('leaves')),
          any: entering.length > 0 ? 'yes' : 'no',
        })}
        define={define}
        table={{
          head: [t('ranking.area'), t('agreement.network'), regionName],
          rows: slopes.map((slope) => [name(slope.area), slope.network, slope.region]),
        }}
        file={`agreement-${region}-run-${run.number}`}
        height={{ wide: slopes.length * 36 + 48, narrow: slopes.length * 48 + 48 }}
      />
    </div>
  );
}

/** The region whose order is furthest from the network's: the one worth looking at first. */
function furthest<Id extends string>(report: RankingReport, shown: readonly Id[]): Id | undefined {
  const distance = (region: Id) =>
    regionSlopes(report, region).reduce((sum, slope) => sum + Math.abs(slope.network - slope.region), 0);
  return shown.toSorted((left, right) => distance(right) - distance(left))[0];
}
