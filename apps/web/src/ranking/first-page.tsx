import { Link } from 'react-router';
import { placeSensitivity, rankFinding, rankLead } from '#findings';
import { PageTitle } from '../desk/page-title.tsx';
import { isCoordinator, useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { MethodPanel } from './method-panel.tsx';
import { RankChart } from './rank-chart/rank-chart.tsx';
import { SaveRankChart } from './rank-chart/save-rank-chart.tsx';
import { useRanking } from './ranking-context.ts';
import { ReportLinks } from './report-links.tsx';
import { ResultFiles } from './result-files.tsx';
import { SettingsChanged } from './settings-changed.tsx';
import { SampledNote } from './sampled-note.tsx';
import { RunControl } from './run-control.tsx';
import { NoReport } from './no-report.tsx';
import { PublishedQuotes } from './texts/published-quotes.tsx';
import { WhoAnswered } from './who-answered.tsx';

/** What comes first: the finding, the rank chart, whom it rests on, and the way to the decision. */
export function FirstPage() {
  const { t, date } = useText();
  const session = useSession();
  const { round, runs, run, report, decision, name, limit, team, to } = useRanking();
  if (report === null || run === null) return <NoReport />;
  const ofFile = run.file !== null;
  const restsElsewhere = decision?.run === run.id ? undefined : runs.find(({ id }) => id === decision?.run);
  const finding = rankFinding(report);
  const { members: silent } = report.robustness.silent;
  const title = t(finding.key, finding.values);
  const lead = rankLead(report, ofFile ? null : limit).map((sentence) =>
    t(sentence.key, {
      ...sentence.values,
      ...(sentence.area === undefined ? {} : { area: name(sentence.area) }),
    }),
  );
  return (
    <div className="page-with-side ranking-page">
      <PageTitle>{title}</PageTitle>
      <div>
        <h1>{title}</h1>
        <p className="lead">{lead.join(' ')}</p>
        <RankChart
          areas={report.areas}
          places={report.settings.places}
          confidence={report.settings.confidence}
          name={name}
          sensitive={new Set(placeSensitivity(report).map(({ area }) => area))}
        />
        <div className="small-print">
          {silent > 0 && <p>{t('ranking.sureMeans')}</p>}
          <SampledNote report={report} />
          <p>
            {t(ofFile ? 'ranking.settingsOfFile' : 'ranking.settings', {
              answers: report.preferences,
              weighting: report.settings.weighting,
              number: run.number,
              date: date(run.finishedAt ?? run.createdAt),
              seed: report.settings.seed,
              official: run.official ? 'yes' : 'no',
            })}
          </p>
          {!ofFile && <SettingsChanged round={round.id} />}
          <ResultFiles report={report} run={run} name={name}>
            <SaveRankChart
              areas={report.areas}
              places={report.settings.places}
              name={name}
              title={title}
              file={`ranking-${run.round}-run-${run.number}`}
            />
            <Link to={to('scores')}>{t('ranking.howFar')}</Link>
            <ReportLinks round={round.id} run={run.id} team={team} />
            {team && runs.filter(({ state }) => state === 'done').length > 1 && (
              <Link to={to('compare', { run: run.id })}>{t('compare.link')}</Link>
            )}
          </ResultFiles>
        </div>
        {decision !== null && !ofFile && <PublishedQuotes round={round.id} />}
        {isCoordinator(session) && (
          <RunControl round={round.id} run={run} closed={round.state === 'closed'} />
        )}
      </div>
      <aside>
        {!ofFile && <WhoAnswered report={report} />}
        <MethodPanel report={report} name={name} path={to('methods')} />
        {!ofFile && (
          <section className="panel">
            {decision === null && team ? (
              <Link className="button wide-button" to={to('decision')}>
                {t('ranking.prepare')}
              </Link>
            ) : (
              decision !== null && (
                <p>
                  {t('ranking.decidedOn', {
                    areas: decision.areas.length,
                    date: date(decision.second?.at ?? decision.signedAt),
                  })}{' '}
                  {restsElsewhere !== undefined &&
                    `${t('ranking.decidedOnRun', { number: restsElsewhere.number })} `}
                  <Link to={to('decision')}>{t('ranking.seeDecision')}</Link>
                </p>
              )
            )}
          </section>
        )}
      </aside>
    </div>
  );
}
