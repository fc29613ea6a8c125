import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import { seatHolder } from '../../api/credentials.ts';
import type { CredentialsDesk, DeskSeat } from '../../api/credentials.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** Who of the delegation is to sit; the one that may by the rules is chosen already, so that Enter is enough. */
export function SeatForm(props: {
  session: CredentialsDesk['session'];
  seat: DeskSeat;
  changed: () => unknown;
}) {
  const { session, seat, changed } = props;
  const { t } = useText();
  const id = useId();
  const { holder, mandate } = seat;
  const others = seat.delegates.filter((one) => !one.observer && one.id !== holder?.delegate);
  const may = others.filter((one) => session.maySeat.includes(one.function));
  const [picked, pick] = useState<string | null>(null);
  const [doubt, setDoubt] = useState(false);
  const chosen = may.find((one) => one.id === picked) ?? may[0];
  const withoutLetter = chosen !== undefined && chosen.function !== 'mayor' && mandate === null;
  const provisional = doubt || withoutLetter;
  const seatThem = useMutation({
    mutationFn: (otherPerson: boolean) =>
      seatHolder(session.id, seat.city, {
        delegate: chosen?.id ?? '',
        replaces: holder?.id ?? null,
        provisional,
        otherPerson,
      }),
    onSuccess: () => setDoubt(false),
    onSettled: changed,
  });
  if (others.length === 0) {
    return holder === null ? <p className="quiet">{t('credentials.nobodyRegistered')}</p> : null;
  }
  const sameName = seatThem.error instanceof ApiProblem && seatThem.error.code === 'name-has-seat';
  return (
    <form
      className={holder === null ? 'seat-form seat-form-first' : 'seat-form'}
      onSubmit={(event) => {
        event.preventDefault();
        seatThem.mutate(false);
      }}
    >
      <fieldset>
        <legend>{holder === null ? t('credentials.whoSits') : t('credentials.handOverTo')}</legend>
        {others.map((one) => {
          const allowed = may.includes(one);
          return (
            <label key={one.id} className={allowed ? 'seat-choice' : 'seat-choice seat-choice-not'}>
              <input
                type="radio"
                name={id}
                disabled={!allowed}
                checked={one.id === chosen?.id}
                onChange={() => pick(one.id)}
              />
              <span>
                <bdi>{one.name}</bdi>
                <span className="quiet">
                  {t(`credentials.function.${one.function}`)}
                  {!allowed && ` – ${t('credentials.mayNotSit')}`}
                </span>
              </span>
            </label>
          );
        })}
      </fieldset>
      {chosen !== undefined && (
        <>
          {withoutLetter ? (
            <p className="seat-doubt">{t('credentials.noLetter')}</p>
          ) : (
            <label className="check-line">
              <input type="checkbox" checked={doubt} onChange={(event) => setDoubt(event.target.checked)} />
              {t('credentials.inDoubt')}
            </label>
          )}
          {seatThem.error !== null && <Refusal problem={seatThem.error} />}
          <div className="page-actions">
            {sameName ? (
              <button
                type="button"
                className="button"
                disabled={seatThem.isPending}
                onClick={() => seatThem.mutate(true)}
              >
                {t('credentials.otherPerson', { name: chosen.name })}
              </button>
            ) : (
              <button
                type="submit"
                className={holder === null ? 'button' : 'button button-outline'}
                disabled={seatThem.isPending}
                // Found, chosen, seated: the next Enter does it.
                // oxlint-disable-next-line jsx-a11y/no-autofocus
                autoFocus={holder === null}
              >
                {t(provisional ? 'credentials.seatProvisionally' : 'credentials.seat', { name: chosen.name })}
              </button>
            )}
          </div>
        </>
      )}
    </form>
  );
}
