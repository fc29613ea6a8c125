import { Link } from 'react-router';
import type { RankingReport } from '#ranking';
import { methodName, methodSpan } from '#findings';
import { useText } from '../i18n/text-context.tsx';
import { Icon } from '../marks/icon.tsx';

/** Where another method would change who is among the places: a sentence for each such area. */
export function MethodPanel(props: { report: RankingReport; name: (area: string) => string; path: string }) {
  const { report, name, path } = props;
  const text = useText();
  const { t, ordinal } = text;
  const sensitive = report.areas.filter((area) => area.methodSensitive);
  return (
    <section className="panel">
      {sensitive.length === 0 ? (
        <p>{t('ranking.notSensitive', { places: report.settings.places })}</p>
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
      <Link className="no-print" to={path}>
        {t('ranking.compareMethods')}
      </Link>
    </section>
  );
}
