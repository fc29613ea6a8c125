import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { readRoll } from '../../api/members.ts';
import { changeRound } from '../../api/round-life.ts';
import type { RoundSummary } from '../../api/survey.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { TextField } from '../../members/fields.tsx';
import { instantIn } from '../instant-in.ts';
import { lastMomentIn, wallClockIn } from '../wall-clock-in.ts';
import { CityChecks } from './city-checks.tsx';
import { GraceChoice } from './grace-choice.tsx';
import { DeadlineTime, RoundTime } from './round-time.tsx';
import { ZoneChoice } from './zone-choice.tsx';

/** Name, times and cities of a planned round; both times stand below their fields in the round's zone and the reader's. */
export function EditRoundForm({ round, asked }: { round: RoundSummary; asked: readonly string[] }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [plan, setPlan] = useState({
    title: round.title,
    opens: wallClockIn(round.opensAt, round.timeZone),
    ends: lastMomentIn(round.deadline, round.timeZone),
    timeZone: round.timeZone,
    graceDays: round.graceDays,
    pilot: round.practice,
  });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(round.practice ? asked : []));
  const { title, opens, ends, timeZone, graceDays, pilot } = plan;
  const opensAt = opens.day === '' ? null : instantIn(opens.day, opens.time || '00:00', timeZone);
  const deadline = ends.day === '' ? null : instantIn(ends.day, ends.time || '24:00', timeZone);
  const roll = useQuery({
    queryKey: ['roll', opens.day],
    queryFn: () => readRoll(opens.day),
    enabled: pilot && opens.day !== '',
  });
  const save = useMutation({
    mutationFn: () =>
      changeRound(round.id, {
        title,
        opensAt: opensAt ?? '',
        deadline: deadline ?? '',
        timeZone,
        graceDays,
        practice: pilot,
        ...(pilot && { cities: [...chosen] }),
      }),
    onSuccess: () =>
      Promise.all(
        [['rounds'], ['round-cities', round.id], ['monitor', round.id], ['terms', round.id]].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
  const change = (part: Partial<typeof plan>) => {
    save.reset();
    setPlan({ ...plan, ...part });
  };
  return (
    <form
      className="stack round-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <TextField
        label={t('survey.roundTitle')}
        required
        minLength={3}
        maxLength={120}
        value={title}
        change={(value) => change({ title: value })}
      />
      <ZoneChoice zone={timeZone} choose={(zone) => change({ timeZone: zone })} />
      <Moment
        name={t('rounds.opening')}
        said={opensAt !== null && <RoundTime at={opensAt} timeZone={timeZone} />}
      >
        <TextField
          label={t('rounds.opensOn')}
          type="date"
          required
          value={opens.day}
          change={(day) => change({ opens: { ...opens, day } })}
        />
        <TextField
          label={t('rounds.opensTime')}
          type="time"
          value={opens.time}
          change={(time) => change({ opens: { ...opens, time } })}
        />
      </Moment>
      <Moment
        name={t('rounds.ending')}
        said={deadline !== null && <DeadlineTime at={deadline} timeZone={timeZone} />}
      >
        <TextField
          label={t('rounds.lastDay')}
          type="date"
          required
          value={ends.day}
          change={(day) => change({ ends: { ...ends, day } })}
        />
        <TextField
          label={t('rounds.endsTime')}
          type="time"
          value={ends.time}
          change={(time) => change({ ends: { ...ends, time } })}
        />
      </Moment>
      <GraceChoice days={graceDays} choose={(days) => change({ graceDays: days })} />
      <label className="check-line">
        <input
          type="checkbox"
          checked={pilot}
          onChange={(event) => change({ pilot: event.target.checked })}
        />
        {t('rounds.pilot')}
      </label>
      {!pilot && !round.practice && <p className="quiet">{t('rounds.askedAll', { cities: asked.length })}</p>}
      {pilot && roll.data !== undefined && (
        <CityChecks
          label={t('rounds.pilotCities')}
          cities={roll.data.members}
          chosen={chosen}
          choose={(cities) => {
            save.reset();
            setChosen(cities);
          }}
        />
      )}
      {save.error !== null && <Refusal problem={save.error} />}
      <div className="page-actions">
        <button type="submit" className="button" disabled={save.isPending || (pilot && chosen.size === 0)}>
          {t('rounds.keepChanges')}
        </button>
        <span role="status">{save.isSuccess && t('rounds.changesKept')}</span>
      </div>
    </form>
  );
}

/** A day and a time, and below them the instant as everyone will read it. */
function Moment({ name, said, children }: { name: string; said: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="round-moment">
      <legend>{name}</legend>
      <div>{children}</div>
      <p aria-live="polite">{said}</p>
    </fieldset>
  );
}
