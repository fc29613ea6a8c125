import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { extend } from '../../api/round-life.ts';
import type { RoundCity, RoundTerms } from '../../api/round-life.ts';
import type { RoundSummary } from '../../api/survey.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { Choice, TextField } from '../../members/fields.tsx';
import { instantIn } from '../instant-in.ts';
import { DeadlineTime } from './round-time.tsx';

/** More time that was granted, to whom, why and by whom; while the round is open the form to grant some. */
export function Extensions(props: {
  round: RoundSummary;
  extensions: RoundTerms['extensions'];
  cities: readonly RoundCity[];
  mayExtend: boolean;
}) {
  const { round, extensions, cities, mayExtend } = props;
  const { t, date } = useText();
  const name = new Map(cities.map((city) => [city.city, city.name]));
  return (
    <>
      {extensions.length === 0 && <p className="quiet">{t('rounds.noExtensions')}</p>}
      <ul className="round-list">
        {extensions.map((one) => (
          <li key={one.id}>
            <b>
              <bdi>{one.city === null ? t('rounds.everyCity') : (name.get(one.city) ?? one.city)}</bdi>
            </b>{' '}
            <DeadlineTime at={one.deadline} timeZone={round.timeZone} />
            <p>
              <bdi>{one.reason}</bdi>{' '}
              <span className="quiet">
                {t('rounds.grantedBy', { who: one.grantedBy ?? '–', date: date(one.grantedAt) })}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {mayExtend && <ExtensionForm round={round} cities={cities} />}
    </>
  );
}

function ExtensionForm({ round, cities }: { round: RoundSummary; cities: readonly RoundCity[] }) {
  const { t, compare } = useText();
  const queries = useQueryClient();
  const [city, setCity] = useState('');
  const [lastDay, setLastDay] = useState('');
  const [reason, setReason] = useState('');
  const grant = useMutation({
    mutationFn: () =>
      extend(round.id, {
        city: city === '' ? null : city,
        deadline: instantIn(lastDay, '24:00', round.timeZone),
        reason: reason.trim(),
      }),
    onSuccess: async (terms) => {
      queries.setQueryData(['terms', round.id], terms);
      await queries.invalidateQueries({ queryKey: ['round-cities', round.id] });
      setReason('');
    },
  });
  const sorted = cities.toSorted((a, b) => compare(a.name, b.name));
  return (
    <form
      className="stack round-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        grant.mutate();
      }}
    >
      <Choice
        label={t('rounds.extendWhom')}
        value={city}
        choose={setCity}
        options={[['', t('rounds.everyCity')], ...sorted.map((one) => [one.city, one.name] as const)]}
      />
      <TextField label={t('survey.lastDay')} type="date" required value={lastDay} change={setLastDay} />
      <TextField
        label={t('rounds.reason')}
        help={t('rounds.reasonHelp')}
        required
        minLength={3}
        maxLength={500}
        value={reason}
        change={setReason}
      />
      {grant.error !== null && <Refusal problem={grant.error} />}
      <button type="submit" className="button button-outline" disabled={grant.isPending}>
        {t('rounds.extend')}
      </button>
    </form>
  );
}
