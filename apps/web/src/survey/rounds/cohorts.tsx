import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keepCohorts } from '../../api/round-life.ts';
import type { CohortView, RoundCity } from '../../api/round-life.ts';
import type { RoundSummary } from '../../api/survey.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { languageName } from '../../i18n/language-name.ts';
import { useText } from '../../i18n/text-context.tsx';
import { useCountryName } from '../../i18n/use-country-name.ts';
import { Choice, TextField } from '../../members/fields.tsx';
import { instantIn } from '../instant-in.ts';
import { roundId } from '../round-id.ts';
import { CityChecks } from './city-checks.tsx';
import { DeadlineTime } from './round-time.tsx';
import { sharedByCities } from './shared-by-cities.ts';
import type { SharedByCities } from './shared-by-cities.ts';

/** Groups of cities with a deadline of their own; they can be made while the round is planned. */
export function Cohorts(props: {
  round: RoundSummary;
  cohorts: readonly CohortView[];
  cities: readonly RoundCity[];
  mayChange: boolean;
}) {
  const { round, cohorts, cities, mayChange } = props;
  const { t, list } = useText();
  const queries = useQueryClient();
  const [adding, setAdding] = useState(false);
  const keep = useMutation({
    mutationFn: (next: readonly CohortView[]) => keepCohorts(round.id, next),
    onSuccess: async (terms) => {
      queries.setQueryData(['terms', round.id], terms);
      await queries.invalidateQueries({ queryKey: ['round-cities', round.id] });
      setAdding(false);
    },
  });
  const name = new Map(cities.map((city) => [city.city, city.name]));
  return (
    <>
      {cohorts.length === 0 && <p className="quiet">{t('rounds.noCohorts')}</p>}
      <ul className="round-list">
        {cohorts.map((cohort) => (
          <li key={cohort.id}>
            <b>
              <bdi>{cohort.name}</bdi>
            </b>{' '}
            <DeadlineTime at={cohort.deadline} timeZone={round.timeZone} />
            <p className="quiet">{list(cohort.cities.map((city) => name.get(city) ?? city))}</p>
            {mayChange && (
              <button
                type="button"
                className="button button-link"
                disabled={keep.isPending}
                onClick={() => keep.mutate(cohorts.filter(({ id }) => id !== cohort.id))}
              >
                {t('rounds.dropCohort')} <span className="unseen">{cohort.name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayChange && !adding && (
        <button type="button" className="button button-outline no-print" onClick={() => setAdding(true)}>
          {t('rounds.addCohort')}
        </button>
      )}
      {mayChange && adding && (
        <CohortForm
          round={round}
          free={cities.filter(({ city }) => !cohorts.some((one) => one.cities.includes(city)))}
          busy={keep.isPending}
          add={(cohort) => keep.mutate([...cohorts, cohort])}
        />
      )}
      {keep.error !== null && <Refusal problem={keep.error} />}
    </>
  );
}

function CohortForm(props: {
  round: RoundSummary;
  free: readonly RoundCity[];
  busy: boolean;
  add: (cohort: CohortView) => void;
}) {
  const { round, free, busy, add } = props;
  const { t, language, compare } = useText();
  const countryName = useCountryName();
  const [name, setName] = useState('');
  const [lastDay, setLastDay] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shared = sharedByCities(free);
  const nameOf = ({ kind, of }: SharedByCities): string => {
    if (kind === 'language') return languageName(of, language);
    const one = free.find((city) => city[kind] === of);
    if (one === undefined) return of;
    return kind === 'region' ? t(`common.region.${one.region}`) : countryName(one);
  };
  const options = (['region', 'country', 'language'] as const).flatMap((kind) =>
    shared
      .filter((each) => each.kind === kind)
      .map((each) => {
        const { of, cities } = each;
        const words = { kind, name: nameOf(each), count: cities.length };
        return [`${kind} ${of}`, t('rounds.sharedBy', words)] as const;
      })
      .toSorted(([, a], [, b]) => compare(a, b)),
  );
  return (
    <form
      className="stack round-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        const deadline = instantIn(lastDay, '24:00', round.timeZone);
        add({ id: roundId(name, lastDay), name, deadline, cities: [...chosen] });
      }}
    >
      <TextField
        label={t('rounds.cohortName')}
        required
        minLength={2}
        maxLength={80}
        value={name}
        change={setName}
      />
      <TextField label={t('survey.lastDay')} type="date" required value={lastDay} change={setLastDay} />
      <Choice
        label={t('rounds.chooseShared')}
        value=""
        choose={(wanted) => {
          const group = shared.find(({ kind, of }) => `${kind} ${of}` === wanted);
          setChosen(new Set([...chosen, ...(group?.cities ?? [])]));
        }}
        options={[['', t('rounds.chooseSharedHint')], ...options]}
      />
      <CityChecks
        label={t('rounds.cohortCities')}
        cities={free.map(({ city, ...rest }) => ({ id: city, ...rest }))}
        chosen={chosen}
        choose={setChosen}
      />
      <button type="submit" className="button button-outline" disabled={busy || chosen.size === 0}>
        {t('rounds.keepCohort')}
      </button>
    </form>
  );
}
