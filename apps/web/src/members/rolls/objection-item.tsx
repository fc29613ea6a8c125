import { useMutation, useQueryClient } from '@tanstack/react-query';
import { withdrawObjection } from '../../api/rolls.ts';
import type { FrozenRollDetail, Objection } from '../../api/rolls.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { AfterUpholding } from './after-upholding.tsx';
import { RulingForm } from './ruling-form.tsx';

/** One objection with what became of it, and what its reader can do about it. */
export function ObjectionItem(props: { objection: Objection; detail: FrozenRollDetail; team: boolean }) {
  const { objection, detail, team } = props;
  const { t, date } = useText();
  const queries = useQueryClient();
  const { id, kind, about, cityName, by, own, text, at, state, reason, endedAt } = objection;
  const withdraw = useMutation({
    mutationFn: () => withdrawObjection(id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['roll'] }),
  });
  return (
    <li>
      <h3>{t('rolls.says', { kind, city: cityName, about: about.name })}</h3>
      <p>
        <bdi>{text}</bdi>
      </p>
      <p className="quiet">
        {by === null ? date(at) : t('rolls.by', { by, date: date(at) })}
        {own && state === 'open' && (
          <>
            {' '}
            <button
              type="button"
              className="button button-link no-print"
              disabled={withdraw.isPending}
              onClick={() => withdraw.mutate()}
            >
              {t('rolls.withdraw')}
            </button>
          </>
        )}
      </p>
      {endedAt !== null && (
        <p>
          <b>{t('rolls.ended', { outcome: state, date: date(endedAt) })}</b>{' '}
          {reason !== null && <bdi>{reason}</bdi>}
        </p>
      )}
      {team && state === 'upheld' && detail.roll.replacedBy === null && (
        <AfterUpholding objection={objection} detail={detail} />
      )}
      {withdraw.error !== null && <Refusal problem={withdraw.error} />}
      {team && state === 'open' && <RulingForm objection={objection} />}
    </li>
  );
}
