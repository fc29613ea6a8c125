import { Link } from 'react-router';
import type { RankingReport } from '#ranking';
import { methodName, methodSpan, placeSensitivity } from '#findings';
import { useText } from '../i18n/text-context.tsx';
import { Icon } from '../marks/icon.tsx';

/** Where another method, weighting or reading would change who is among the places, in sentences. */
export function MethodPanel(props: { report: RankingReport; name: (area: string) => string; path: string }) {
  const { report, name, path } = props;
  const text = useText();
  const { t, ordinal, list } = text;
  const moved = placeSensitivity(report);
  // By what moves them: another weighting may move half of the areas, and a sentence for each would be a page.
  const otherwise = [
    ...report.robustness.weightings.map(({ weighting }) => ({
      under: t(`holds.weighting.${weighting}`),
      areas: moved.filter(({ weightings }) => weightings.includes(weighting)),
    })),
    ...report.robustness.conventions.map(({ convention }) => ({
      under: t(`holds.convention.${convention}`),
      areas: moved.filter(({ conventions }) => conventions.includes(convention)),
    })),
  ].filter(({ areas }) => areas.length > 0);
  const sensitive = report.areas.filter((area) => area.methodSensitive);
  return (
    <section className="panel">
      {sensitive.length === 0 ? (
        <p>
          {t('ranking.notSensitive', { places: report.settings.places, methods: report.companions.length })}
        </p>
      ) : (
        <>
          <h2 className="flagged">
            <Icon name="flag" />
            {t('ranking.methodSensitive')}
          </h2>
          {sensitive.map((area) => {
            const { best, worst } = methodSpan(report, area);
            return (
              <p key={area.id}>
                {t('ranking.sensitiveArea', {
                  area: name(area.id),
                  lower: ordinal(area.methodLower),
                  upper: ordinal(area.methodUpper),
                  best: best === null ? '' : methodName(best, text),
                  worst: worst === null ? '' : methodName(worst, text),
                })}
              </p>
            );
          })}
        </>
      )}
      {otherwise.length > 0 && (
        <>
          <h2 className="flagged">
            <Icon name="flag" />
            {t('ranking.placeSensitive')}
          </h2>
          {otherwise.map(({ under, areas }) => (
            <p key={under}>
              {t('ranking.sensitiveUnder', { under, areas: list(areas.map(({ area }) => name(area))) })}
            </p>
          ))}
        </>
      )}
      <Link className="no-print" to={path}>
        {t('ranking.compareMethods')}
      </Link>
    </section>
  );
}
