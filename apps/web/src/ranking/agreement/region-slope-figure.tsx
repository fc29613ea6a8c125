import { useMemo } from 'react';
import type { RankingReport } from '#ranking';
import { slopeChart } from '#charts';
import { answeredRegions, regionLabel, regionSlopes } from '#findings';
import type { AnsweredRegion } from '#findings';
import type { RunView } from '../../api/ranking.ts';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { Pick } from '../../desk/pick.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useText } from '../../i18n/text-context.tsx';

interface About {
  readonly report: RankingReport;
  readonly run: RunView;
  readonly name: (area: string) => string;
}

/** One region's order beside the network's; which region is in the address. */
export function RegionSlopeFigure(props: About & { readonly regions: readonly AnsweredRegion[] }) {
  const { report, run, name, regions } = props;
  const text = useText();
  const { t } = text;
  const shown = regions.filter((each) => each.shown).map(({ region }) => region);
  const [asked, choose] = useAddressState('region', '');
  const region = shown.find((each) => each === asked) ?? furthest(report, shown);
  if (region === undefined) return null;
  return (
    <div className="figure-with-pick">
      <Pick
        label={t('agreement.pickRegion')}
        value={region}
        options={shown.map((id) => ({ id, label: regionLabel(id, text) }))}
        choose={choose}
      />
      <SlopeFigure report={report} run={run} name={name} region={region} />
    </div>
  );
}

function SlopeFigure(props: About & { readonly region: AnsweredRegion['region'] }) {
  const { report, run, name, region } = props;
  const text = useText();
  const { t, number, list } = text;
  const slopes = useMemo(() => regionSlopes(report, region), [report, region]);
  const places = report.settings.places;
  const regionName = regionLabel(region, text);
  const answers = answeredRegions(report).find((each) => each.region === region)?.answered ?? 0;
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
    <ChartFigure
      title={title}
      note={`${t('agreement.slopeNote', { places })} ${t('agreement.slopeChance', { region: regionName, answers })}`}
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
      height={{ wide: slopes.length * 36 + 48, narrow: slopes.length * 64 + 56 }}
    />
  );
}

/** The region whose order is furthest from the network's: the one worth looking at first. */
function furthest<Id extends string>(report: RankingReport, shown: readonly Id[]): Id | undefined {
  const distance = (region: Id) =>
    regionSlopes(report, region).reduce((sum, slope) => sum + Math.abs(slope.network - slope.region), 0);
  return shown.toSorted((left, right) => distance(right) - distance(left))[0];
}
