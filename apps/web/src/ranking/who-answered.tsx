import { regions } from '#members';
import type { Region } from '#members';
import { stratumLineage } from '#ranking';
import type { RankingReport } from '#ranking';
import { useText } from '../i18n/text-context.tsx';
import { RegionBars } from '../survey/region-bars.tsx';
import { regionNames } from './region-names.ts';
import { stillNeeded } from '../survey/still-needed.ts';

const target = 0.6;

/** Whom the ranking rests on, region by region, with the share that was asked for. */
export function WhoAnswered({ report }: { report: RankingReport }) {
  const { t, number, list } = useText();
  const rows = report.strata.flatMap((stratum) => {
    const region = regions.find((each) => each === stratum.id);
    return region === undefined ? [] : [{ region, members: stratum.members, answered: stratum.answered }];
  });
  // Regions with so few answers that a city could be told are shown together.
  const pooled = report.strata.filter((stratum) => stratumLineage(stratum.id).length > 1);
  const members = report.strata.reduce((sum, stratum) => sum + stratum.members, 0);
  const short = rows.filter((row) => stillNeeded(row, target).more > 0);
  const needs = (row: { region: Region; members: number; answered: number }) =>
    t('survey.regionNeeds', {
      region: t(`common.region.${row.region}`),
      more: stillNeeded(row, target).more,
    });
  return (
    <section>
      <h2>{t('ranking.answered', { answered: report.preferences, members })}</h2>
      <RegionBars rows={rows} target={target} layout="beside" />
      <p className="quiet side-note">
        {t('ranking.targetLine', { target: number(target, { style: 'percent' }) })}{' '}
        {short.length > 0 && t('ranking.shortOfTarget', { regions: list(short.map(needs)) })}
      </p>
      {pooled.map((pool) => (
        <p key={pool.id} className="quiet side-note">
          {t('ranking.pooledRegions', {
            regions: list(regionNames(pool.id, t)),
            answered: pool.answered,
            members: pool.members,
          })}
        </p>
      ))}
    </section>
  );
}
