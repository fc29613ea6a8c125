import { useQuery } from '@tanstack/react-query';
import type { RankingReport } from '#ranking';
import { readProfile } from '../../api/ranking.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { saveTable } from '../../charts/save-table.ts';
import { PageTitle } from '../../desk/page-title.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { NoReport } from '../no-report.tsx';
import { RankChart } from '../rank-chart/rank-chart.tsx';
import { SaveRankChart } from '../rank-chart/save-rank-chart.tsx';
import { useRanking } from '../ranking-context.ts';
import { ComparedTable } from './compared-table.tsx';
import { QuestionForm } from './question-form.tsx';
import { useQuestion } from './use-question.ts';
import { useWhatIf } from './use-what-if.ts';
import './what-if.css';

/** What if: the frozen answers of a run under other settings, computed in the browser and marked as no official ranking. */
export function WhatIfPage() {
  const { run, report } = useRanking();
  const profile = useQuery({
    queryKey: ['profile', run?.inputHash],
    enabled: run !== null && report !== null,
    staleTime: Infinity,
    queryFn: () => readProfile(run?.id ?? ''),
  });
  if (report === null || run === null) return <NoReport />;
  return (
    <Loaded query={profile}>
      {(found) => <Asked report={report} profile={found} number={run.number} />}
    </Loaded>
  );
}

function Asked(props: { report: RankingReport; profile: Parameters<typeof useWhatIf>[0]; number: number }) {
  const { report, profile, number } = props;
  const { t, list } = useText();
  const { name } = useRanking();
  const { question, ask, reset, asksNothing, misread } = useQuestion(report);
  const { answer, failed } = useWhatIf(profile, report, question);
  const names = (areas: readonly string[]) => list(areas.map(name));
  const title = t('what-if.title');
  const file = `what-if-run-${number}`;
  const nothing = answer !== null && answer.report.preferences === 0;
  const sentence =
    answer === null || asksNothing
      ? t('what-if.start', { number })
      : nothing
        ? t('what-if.nothing')
        : answer.enter.length === 0 && answer.leave.length === 0
          ? t('what-if.same', { places: report.settings.places })
          : answer.leave.length === 0
            ? t('what-if.enter', { areas: names(answer.enter), count: answer.enter.length })
            : answer.enter.length === 0
              ? t('what-if.leave', { areas: names(answer.leave), count: answer.leave.length })
              : t('what-if.change', {
                  enter: names(answer.enter),
                  leave: names(answer.leave),
                  count: answer.enter.length,
                });
  return (
    <div className="page-with-side what-if">
      <PageTitle>{title}</PageTitle>
      <div>
        <p className="what-if-mark">
          <span className="simulated-mark">{t('what-if.unofficial')}</span>
        </p>
        <h1 aria-live="polite">{failed ? t('what-if.failed') : sentence}</h1>
        <p className="lead">{t('what-if.lead', { number })}</p>
        {misread && <p className="quiet">{t('what-if.misread')}</p>}
        {answer !== null && !nothing && (
          <>
            <ComparedTable answer={answer} rule={question.rule} places={question.places} name={name} />
            <div className="small-print-links no-print">
              <button
                type="button"
                className="button button-link"
                onClick={() =>
                  saveTable(file, {
                    head: [
                      t('ranking.area'),
                      t('what-if.asked'),
                      t('what-if.official'),
                      t('what-if.unofficial'),
                    ],
                    rows: answer.areas.map(({ id, asked, official }) => [
                      name(id),
                      asked ?? t('ranking.notRanked'),
                      official,
                      JSON.stringify(question),
                    ]),
                  })
                }
              >
                {t('charts.csv')}
              </button>
            </div>
            {question.rule === 'borda' && (
              <section className="what-if-chart">
                <h2>{t('what-if.sure')}</h2>
                <RankChart
                  areas={answer.report.areas}
                  places={question.places}
                  confidence={answer.report.settings.confidence}
                  name={name}
                />
                <div className="small-print-links no-print">
                  <SaveRankChart
                    areas={answer.report.areas}
                    places={question.places}
                    name={name}
                    title={`${sentence} (${t('what-if.unofficial')})`}
                    file={file}
                  />
                </div>
              </section>
            )}
          </>
        )}
      </div>
      <aside>
        <QuestionForm
          question={question}
          ask={ask}
          reset={asksNothing ? null : reset}
          methods={Object.keys(report.methods)}
          strata={report.strata.filter(({ answered }) => answered > 0).map(({ id }) => id)}
          most={report.areas.length}
        />
      </aside>
    </div>
  );
}
