import { useQuery } from '@tanstack/react-query';
import { readInstallation } from '../api/installation.ts';
import type { Installation } from '../api/installation.ts';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { FindingLine } from './finding-line.tsx';
import './installation.css';
import { QueuePanel } from './queue-panel.tsx';

const every = 20_000;
const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;

/** Green or red for the week of a session: how the installation stands, what is wrong, what to do. Looks again by itself. */
export function InstallationPage() {
  const { t } = useText();
  const seesJobs = useSession().actions.includes('installation.queue');
  const query = useQuery({
    queryKey: ['installation'],
    queryFn: readInstallation,
    refetchInterval: every,
    refetchIntervalInBackground: true,
    retry: 1,
  });
  return (
    <div className="page installation">
      <PageTitle>{t('installation.page')}</PageTitle>
      <Loaded query={query}>
        {(installation) => (
          <>
            {query.isError ? <Silent since={installation.at} /> : <Stands installation={installation} />}
            <Findings installation={installation} leadsToJobs={seesJobs} />
          </>
        )}
      </Loaded>
      {seesJobs && <QueuePanel />}
    </div>
  );
}

function Stands({ installation: { state, at, findings, backupAt } }: { installation: Installation }) {
  const { t, date } = useText();
  const wrong = findings.filter((finding) => finding.state === 'bad').length;
  const look = findings.filter((finding) => finding.state === 'doubt').length;
  return (
    <header className="installation-head" data-state={state}>
      <p className="installation-light" aria-hidden="true" />
      <div>
        <h1>
          {state === 'good'
            ? t('installation.good')
            : state === 'bad'
              ? t('installation.bad', { count: wrong })
              : t('installation.doubt', { count: look })}
        </h1>
        <p className="lead" role="status">
          {t('installation.asOf', { time: date(at, clock) })}{' '}
          {backupAt === null
            ? t('installation.noBackup')
            : t('installation.backup', { time: date(backupAt, { ...clock, day: 'numeric', month: 'long' }) })}
        </p>
      </div>
    </header>
  );
}

/** The service itself does not answer any more: what stands below is of before. */
function Silent({ since }: { since: string }) {
  const { t, date } = useText();
  return (
    <header className="installation-head" data-state="bad" role="alert">
      <p className="installation-light" aria-hidden="true" />
      <div>
        <h1>{t('installation.silent')}</h1>
        <p className="lead">{t('installation.silentTodo', { time: date(since, clock) })}</p>
      </div>
    </header>
  );
}

const gravity = { bad: 0, doubt: 1, unknown: 2, good: 3 } as const;

function Findings(props: { installation: Installation; leadsToJobs: boolean }) {
  const { installation, leadsToJobs } = props;
  const { findings } = installation;
  const { t } = useText();
  const sorted = [...findings].sort((a, b) => gravity[a.state] - gravity[b.state] || a.number - b.number);
  return (
    <section>
      <h2 className="unseen">{t('installation.findings')}</h2>
      <ul className="installation-findings">
        {sorted.map((finding) => (
          <FindingLine key={finding.check} finding={finding} leadsToJobs={leadsToJobs} />
        ))}
      </ul>
      <p className="quiet">
        {t('installation.record')} <code dir="ltr">gnlc doctor</code>
      </p>
    </section>
  );
}
