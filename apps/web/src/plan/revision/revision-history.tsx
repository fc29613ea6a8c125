import { Link } from 'react-router';
import { activityNumber } from '#plan';
import type { Plan, PlanRevision, RevisedActivity } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import type { CityLook } from '../city-look.ts';

/** How an adopted plan was revised: who decided what and why; nothing where it never was. */
export function RevisionHistory(props: {
  id: string;
  plan: Plan;
  version: number;
  look: (city: string) => CityLook;
}) {
  const { id, plan, version, look } = props;
  const { t, date, local, number } = useText();
  const revisions = plan.revisions ?? [];
  if (revisions.length === 0) return null;
  const adopted = version - revisions.length;
  const quarter = (each: string) =>
    t('plan.quarter', { quarter: Number(each.slice(6)), year: each.slice(0, 4) });
  const fields = ({ change }: RevisedActivity, of: RevisedActivity['before']) =>
    change === 'cancelled'
      ? `\u2068EUR ${number(of.cost)}\u2069`
      : change === 'mode'
        ? t(`plan-read.mode.${of.mode}`)
        : `${quarter(of.start)} – ${quarter(of.end)}`;
  const who = ({ decidedBy, who: named }: PlanRevision) =>
    decidedBy === 'team' || named === null
      ? t('plan-revision.theTeam')
      : decidedBy === 'city'
        ? look(named).name
        : decidedBy === 'poll'
          ? t('plan-revision.aPoll', { name: named })
          : named;
  const title = (activity: string) => {
    const found = plan.areas.flatMap((area) => area.activities).find((each) => each.id === activity);
    return `${activityNumber(activity)} ${found === undefined ? '' : local(found.title)}`;
  };
  return (
    <section className="plan-gaps plan-revisions">
      <h2>{t('plan-revision.history')}</h2>
      <p>
        <Link to={`/plan/${id}?version=${adopted}`}>
          {t('plan-revision.adoptedText', { version: adopted })}
        </Link>
      </p>
      {revisions.toReversed().map((revision) => (
        <div key={revision.id} className="stack plan-revision">
          <h3>
            {t('plan-revision.decided', {
              on: date(revision.decidedOn, { dateStyle: 'long' }),
              who: who(revision),
            })}
          </h3>
          <p>
            <bdi>{local(revision.reason)}</bdi>
          </p>
          <ul>
            {revision.changes.map((change) => (
              <li key={change.activity}>
                <b>{title(change.activity)}</b>:{' '}
                {change.change === 'held' && change.on !== null
                  ? t('plan-revision.heldOn', { on: date(change.on, { dateStyle: 'long' }) })
                  : t('plan-revision.from', {
                      state: t('plan-revision.state', { state: change.change }),
                      before: fields(change, change.before),
                      after: fields(change, change.after),
                    })}
                . <bdi>{local(change.text)}</bdi>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
