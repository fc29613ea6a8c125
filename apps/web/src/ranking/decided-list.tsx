import { decidedDepartures, isMerged, rankedAs, rankingOfDecision, splitFrom } from '#ranking';
import type { RankingReport } from '#ranking';
import type { DecisionView } from '../api/ranking.ts';
import { useText } from '../i18n/text-context.tsx';
import { AreaBar } from '../marks/area-bar.tsx';
import { MovedFrom } from './moved-from.tsx';
import { rankRange } from './rank-chart/rank-range.ts';

/** The chosen areas in their order, with what the ranking says of each, where it comes from and why. */
export function DecidedList(props: {
  decision: DecisionView;
  report: RankingReport | null;
  name: (area: string) => string;
}) {
  const { decision, report, name } = props;
  const { t, number, ordinal, list, local } = useText();
  const places = report?.settings.places ?? 0;
  const ranking = report === null ? [] : rankingOfDecision(report.areas, places, decision);
  const left = report === null ? [] : decidedDepartures(report.areas, places, decision).left;
  return (
    <>
      <ol className="decided-list">
        {decision.areas.map(({ area, name: given, reason }, index) => {
          const ranked = ranking.find((each) => each.id === rankedAs(area));
          const parent = splitFrom(area);
          const moved = decision.moved.find((each) => each.area === area);
          return (
            <li key={area}>
              <b>{number(index + 1)}</b>
              <AreaBar area={area} />
              <b>{given === null ? name(area) : local(given)}</b>
              {parent !== null && <p>{t('ranking.splitFrom', { area: name(parent) })}</p>}
              {given !== null && parent === null && !isMerged(area) && (
                <p>{t('ranking.renamedFrom', { area: name(area) })}</p>
              )}
              {moved !== undefined && isMerged(area) ? (
                <MovedFrom moved={moved} name={name} />
              ) : (
                ranked !== undefined && (
                  <p>
                    {t('ranking.rankedCould', {
                      rank: ordinal(ranked.rank),
                      one: ranked.lower === ranked.upper ? 'yes' : 'no',
                      range: rankRange(ranked.lower, ranked.upper, t),
                      standing: t(`ranking.standing.${ranked.standing}`),
                    })}
                  </p>
                )
              )}
              {reason !== null && (
                <p>
                  {t('ranking.reasonGiven')} <span dir="auto">{reason}</span>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {left.length > 0 && <p>{t('ranking.leftOut', { areas: list(left.map(name)) })}</p>}
      {decision.moved.length > 0 && <p className="quiet">{t('ranking.mergedAnew')}</p>}
      {decision.borderReason !== null && (
        <p className="border-reason">
          {t('ranking.borderGiven')} <span dir="auto">{decision.borderReason}</span>
        </p>
      )}
    </>
  );
}
