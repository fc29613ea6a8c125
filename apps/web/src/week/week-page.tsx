import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { WeekDue, WeekWait } from '#assembly';
import { deadlineSaid } from '#survey';
import { readWeek } from '../api/week.ts';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useText } from '../i18n/text-context.tsx';
import { dueLink, weekLink } from './week-link.ts';

/** The week of the team on one calm page: where the way stands, what is due, who waits for whom. */
export function WeekPage() {
  const { t, date } = useText();
  const week = useQuery({ queryKey: ['week'], queryFn: readWeek });
  return (
    <div className="page week-page">
      <PageTitle>{t('week.title')}</PageTitle>
      <Loaded query={week}>
        {({ now, phase, due, waiting }) => (
          <>
            <p className="quiet">
              {t('week.title')},{' '}
              {date(now, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}
            </p>
            <h1>
              {t('week.phase', {
                phase: phase.name,
                round: phase.title ?? '',
                answered: phase.answered,
                invited: phase.invited,
              })}
            </h1>
            <p className="lead">
              {waiting.length === 0 ? t('week.nothingWaits') : t('week.waits', { count: waiting.length })}
            </p>
            <div className="page-with-side">
              <Waiting waiting={waiting} />
              <aside>
                {(['this', 'next'] as const).map((each) => (
                  <Due key={each} week={each} due={due.filter(({ week: when }) => when === each)} />
                ))}
              </aside>
            </div>
          </>
        )}
      </Loaded>
    </div>
  );
}

function Waiting({ waiting }: { waiting: readonly WeekWait[] }) {
  const { t } = useText();
  if (waiting.length === 0) return <p className="week-empty">{t('week.enjoy')}</p>;
  // In whose hands things lie, whoever has the most pressing first.
  const hands = [...new Set(waiting.map(({ who }) => who))];
  return (
    <div>
      {hands.map((who) => {
        const own = waiting.filter((each) => each.who === who);
        return (
          <section key={who} className="panel">
            <h2>{t(`week.who.${who}`)}</h2>
            <ul className="week-list">
              {own.map((wait) => (
                <WaitLine key={`${wait.kind} ${wait.id}`} wait={wait} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function WaitLine({ wait }: { wait: WeekWait }) {
  const { t, list, date } = useText();
  const { kind, count, names, title, days, item, of, on } = wait;
  const more = count - names.length;
  const named = list(more > 0 && names.length > 0 ? [...names, t('week.more', { count: more })] : names);
  return (
    <li>
      <p>
        {t(`week.wait.${kind}`, {
          count,
          title: title ?? '',
          days: days ?? 0,
          item: item ?? 0,
          of: of ?? 0,
          day: on === null ? '' : date(on),
        })}
        {named !== '' && <span className="quiet"> {named}</span>}
      </p>
      <Link to={weekLink(wait)}>
        {t(`week.go.${kind}`)}
        {title !== null && <span className="unseen"> {title}</span>}
        {on !== null && <span className="unseen"> {date(on)}</span>}
      </Link>
    </li>
  );
}

function Due({ week, due }: { week: 'this' | 'next'; due: readonly WeekDue[] }) {
  const { t, date } = useText();
  return (
    <section className="panel">
      <h2>{t('week.due', { week })}</h2>
      {due.length === 0 ? (
        <p className="quiet">{t('week.nothingDue')}</p>
      ) : (
        <ul className="week-due">
          {due.map((each) => (
            <li key={`${each.kind} ${each.id}`}>
              <span className="quiet">
                {each.kind === 'contacts-lapse'
                  ? t('week.byThen')
                  : date(
                      each.kind === 'round-opens' ? each.at : deadlineSaid(each.at, each.timeZone ?? 'UTC'),
                      {
                        weekday: 'short',
                        day: 'numeric',
                        month: 'short',
                        ...(each.timeZone !== null && {
                          hour: '2-digit',
                          minute: '2-digit',
                          hourCycle: 'h23',
                        }),
                        timeZone: each.timeZone ?? 'UTC',
                      },
                    )}
              </span>
              <Link to={dueLink(each)}>
                {t(`week.due.${each.kind}`, {
                  title: each.title ?? '',
                  count: each.count,
                  day: each.on === null ? '' : date(each.on),
                })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
