import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { costBasis } from '#plan';
import type { Allocation, PlanActivity } from '#plan';
import { languageName } from '../../i18n/language-name.ts';
import { useText } from '../../i18n/text-context.tsx';
import { CityName } from '../../marks/city-name.tsx';
import type { CityLook } from '../city-look.ts';
import { lineNumber } from '../plan-calendar/line-number.ts';
import { ActivityBecame } from '../revision/activity-became.tsx';
import { WhyButton } from '../why-button.tsx';
import type { Asking } from './read-line.tsx';
import { ReadParagraph } from './read-paragraph.tsx';

/** One activity in full: who does what when, what comes out, what it takes. */
export function ReadActivity(props: {
  activity: PlanActivity;
  look: (city: string) => CityLook;
  asking: Asking;
}) {
  const { activity, look, asking } = props;
  const { id, lead, host, partners, languages, mode, cost, inKindDays, after } = activity;
  const { t, local, number, list, language } = useText();
  const title = local(activity.title);
  const city = (allocation: Allocation | null): ReactNode =>
    allocation === null ? (
      <span className="short">{t('plan.open')}</span>
    ) : (
      <span className="city-list">
        <CityName {...look(allocation.city)} />
        <span className="quiet">
          {t('plan-read.consent', {
            state: allocation.conditional === true ? 'conditional' : allocation.consent,
          })}
        </span>
      </span>
    );
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('plan-read.product'), local(activity.product)],
    [t('plan.ledBy'), city(lead)],
    ...(mode === 'online' && host === null ? [] : [[t('plan-read.host'), city(host)] as const]),
    ...(partners.length === 0
      ? []
      : [
          [
            t('plan-read.partners'),
            <span key="partners" className="city-list">
              {partners.map((each) => (
                <CityName key={each} {...look(each)} />
              ))}
            </span>,
          ] as const,
        ]),
    [
      t('plan-read.meets'),
      `${t(`plan-read.mode.${mode}`)}${languages.length === 0 ? '' : ` · ${list(languages.map((each) => languageName(each, language)))}`}`,
    ],
    [
      t('plan-read.takes'),
      t('plan-read.takesValue', { cost: number(cost), days: inKindDays, basis: costBasis(activity) }),
    ],
    ...(activity.status === undefined
      ? []
      : [[t('plan-revision.history'), <bdi key="became">{local(activity.status.text)}</bdi>] as const]),
    ...(after === null ? [] : [[t('plan-read.after'), lineNumber(after, number)] as const]),
  ];
  return (
    <section className="read-activity">
      <div className={asking.chosen === id ? 'read-line chosen' : 'read-line'} id={id}>
        <h4>
          <span className="quiet">{lineNumber(id, number)}</span> {title}{' '}
          <ActivityBecame activity={activity} />
        </h4>
        <WhyButton line={id} name={title} {...asking} />
      </div>
      <ReadParagraph paragraph={activity.description} asking={asking} />
      <ReadParagraph paragraph={activity.timeline} asking={asking} />
      <dl className="read-facts">
        {facts.map(([term, value]) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
