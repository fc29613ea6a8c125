import { Link } from 'react-router';
import { areaLineage } from '#ranking';
import type { DecisionView } from '../api/ranking.ts';
import { useText } from '../i18n/text-context.tsx';

/** The decision beside the city's own answer: how many of its areas were taken, with the reasons on their page. */
export function WhatWasDecided(props: {
  decision: DecisionView;
  ranked: readonly (readonly string[])[];
  /** The decision that the plan rests on; undefined while there is no plan. */
  basis: string | undefined;
  name: (area: string) => string;
}) {
  const { decision, ranked, basis, name } = props;
  const { t, date, list, local } = useText();
  const own = ranked.flat();
  const taken = decision.areas.filter(({ area }) => areaLineage(area).some((one) => own.includes(one)));
  const missed = own.filter((area) => !decision.areas.some((one) => areaLineage(one.area).includes(area)));
  const called = taken.map(({ area, name: given }) => (given === null ? name(area) : local(given)));
  return (
    <section>
      <h2>{t('city.decided')}</h2>
      <p>
        {t('city.decidedOn', {
          date: date(decision.second?.at ?? decision.signedAt),
          areas: decision.areas.length,
          own: taken.length,
        })}{' '}
        {taken.length > 0 && t('city.decidedOwn', { areas: list(called) })}{' '}
        {missed.length > 0 && t('city.decidedNot', { areas: list(missed.map(name)) })}
      </p>
      {basis !== undefined && basis !== decision.id && <p>{t('city.decidedAfterPlan')}</p>}
      <p className="no-print">
        <Link to={`/ranking/${decision.round}/decision`}>{t('ranking.seeDecision')}</Link>
      </p>
    </section>
  );
}
