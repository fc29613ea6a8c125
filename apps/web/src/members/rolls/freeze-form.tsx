import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { freezeRoll, readFrozenRoll } from '../../api/rolls.ts';
import type { FrozenRollSummary } from '../../api/rolls.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useText } from '../../i18n/text-context.tsx';
import { DifferenceCount } from './difference-count.tsx';

/** Freezes the roll of a day; the address carries the day, so that other pages can send the team here with it. */
export function FreezeForm({ rolls }: { rolls: readonly FrozenRollSummary[] }) {
  const { t, date } = useText();
  const id = useId();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [day, setDay] = useAddressState('day', '');
  const [asked, setAsked] = useState(rolls.length === 0 || day !== '');
  const [written, setTitle] = useState<string | null>(null);
  const standing = rolls.find((roll) => roll.on === day && roll.replacedBy === null);
  // What is frozen again is frozen for the same, unless somebody says otherwise.
  const title = written ?? standing?.title ?? '';
  const earlier = useQuery({
    queryKey: ['roll', standing?.id],
    queryFn: () => readFrozenRoll(standing?.id ?? ''),
    enabled: asked && standing !== undefined,
  });
  const freeze = useMutation({
    mutationFn: () =>
      freezeRoll({
        on: day,
        ...(title.trim() !== '' && { title: title.trim() }),
        ...(standing !== undefined && { replaces: standing.id }),
      }),
    onSuccess: async (roll) => {
      await queries.invalidateQueries({ queryKey: ['rolls'] });
      await navigate(`/members/rolls/${roll.id}`);
    },
  });
  if (!asked) {
    return (
      <button
        type="button"
        className="button button-outline freeze-roll no-print"
        onClick={() => setAsked(true)}
      >
        {t('rolls.freezeDay')}
      </button>
    );
  }
  return (
    <form
      className="stack freeze-roll no-print"
      onSubmit={(event) => {
        event.preventDefault();
        freeze.mutate();
      }}
    >
      <h2>{t('rolls.freezeDay')}</h2>
      <p className="quiet">{t('rolls.freezeHelp')}</p>
      <div className="field">
        <label htmlFor={`${id}day`}>{t('rolls.day')}</label>
        <input
          id={`${id}day`}
          className="input"
          type="date"
          required
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}title`}>{t('rolls.purpose')}</label>
        <input
          id={`${id}title`}
          className="input"
          minLength={2}
          maxLength={120}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      {standing !== undefined && (
        <p>
          {t('rolls.freezeReplaces', { date: date(standing.frozenAt) })}{' '}
          {earlier.data !== undefined && <DifferenceCount differences={earlier.data.corrections} />}
        </p>
      )}
      {freeze.error !== null && <Refusal problem={freeze.error} />}
      <button type="submit" className="button" disabled={freeze.isPending}>
        {day === '' ? t('rolls.freezeDay') : t('rolls.freeze', { date: date(day) })}
      </button>
    </form>
  );
}
