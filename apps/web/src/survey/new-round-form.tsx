import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { openRound } from '../api/rounds.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { instantIn } from './instant-in.ts';
import { roundId } from './round-id.ts';

const zones = ['Europe/Berlin', 'America/Bogota', 'UTC', 'Africa/Cairo', 'Asia/Shanghai', 'Asia/Seoul'];

/** Opens a round of the survey for every city that is on the roll that day. */
export function NewRoundForm({ first }: { first: boolean }) {
  const { t } = useText();
  const id = useId();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [title, setTitle] = useState('');
  const [lastDay, setLastDay] = useState('');
  const [timeZone, setTimeZone] = useState('Europe/Berlin');
  const [shown, setShown] = useState(first);
  const open = useMutation({
    mutationFn: () =>
      openRound({
        id: roundId(title, lastDay),
        title,
        opensAt: new Date().toISOString(),
        deadline: instantIn(lastDay, '24:00', timeZone),
        timeZone,
      }),
    onSuccess: async (round) => {
      await queries.invalidateQueries({ queryKey: ['rounds'] });
      await navigate(`/survey/${round.id}`);
    },
  });
  if (!shown) {
    return (
      <button type="button" className="button button-outline new-round" onClick={() => setShown(true)}>
        {t('survey.newRound')}
      </button>
    );
  }
  return (
    <form
      className="stack new-round"
      onSubmit={(event) => {
        event.preventDefault();
        open.mutate();
      }}
    >
      <h2>{t('survey.newRound')}</h2>
      <p className="quiet">{t('survey.newRoundHelp')}</p>
      <div className="field">
        <label htmlFor={`${id}title`}>{t('survey.roundTitle')}</label>
        <input
          id={`${id}title`}
          className="input"
          required
          maxLength={120}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}day`}>{t('survey.lastDay')}</label>
        <input
          id={`${id}day`}
          className="input"
          type="date"
          required
          value={lastDay}
          onChange={(event) => setLastDay(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}zone`}>{t('survey.zone')}</label>
        <select
          id={`${id}zone`}
          className="input"
          value={timeZone}
          onChange={(event) => setTimeZone(event.target.value)}
        >
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </div>
      {open.error !== null && <Refusal problem={open.error} />}
      <button type="submit" className="button" disabled={open.isPending}>
        {t('survey.openRound')}
      </button>
    </form>
  );
}
