import { PageTitle } from '../../desk/page-title.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { NoReport } from '../no-report.tsx';
import { useRanking } from '../ranking-context.ts';
import { SampledNote } from '../sampled-note.tsx';
import { SatisfactionFigure } from './satisfaction-figure.tsx';
import { SelectionsTable } from './selections-table.tsx';

/** What would everyone get: the majority's areas beside those of rules that give every group its share. */
export function SharesPage() {
  const { t, list } = useText();
  const { report, run, name } = useRanking();
  if (report === null || run === null) return <NoReport />;
  const check = report.proportional;
  const rules = (['equalShares', 'expandingApprovals', 'stv'] as const).map((id) => ({
    id,
    ...check.rules[id],
  }));
  const other = rules.filter(({ added }) => added.length > 0);
  const title = t('shares.finding', {
    other: other.length,
    rules: rules.length,
    places: check.majority.areas.length,
  });
  return (
    <div className="question-page">
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      <p className="lead">
        {other.length === 0
          ? t('shares.leadSame')
          : other
              .map(({ id, added, dropped }) =>
                t('shares.swaps', {
                  rule: t(`shares.rule.${id}`),
                  added: list(added.map(name)),
                  dropped: list(dropped.map(name)),
                }),
              )
              .join(' ')}
      </p>
      <SampledNote report={report} />
      <SelectionsTable report={report} name={name} file={`shares-rules-run-${run.number}`} />
      {report.strata.length > 0 && (
        <SatisfactionFigure report={report} file={`shares-regions-run-${run.number}`} />
      )}
      <p className="small-print">
        {t('shares.made', {
          answers: report.preferences,
          source: run.file === null ? 'round' : 'file',
          number: run.number,
        })}
      </p>
    </div>
  );
}
