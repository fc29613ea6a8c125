import { useMutation, useQueryClient } from '@tanstack/react-query';
import { leaveSeat } from '../../api/credentials.ts';
import type { CredentialsDesk, DeskSeat } from '../../api/credentials.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { useCountryName } from '../../i18n/use-country-name.ts';
import { Icon } from '../../marks/icon.tsx';
import { clockTime } from './clock-time.ts';
import { HandOut } from './hand-out.tsx';
import { MandatePart } from './mandate-part.tsx';
import { RegisterHere } from './register-here.tsx';
import { RulingPart } from './ruling-part.tsx';
import { SeatForm } from './seat-form.tsx';

/** One seat at the desk: who holds it, who may, the letter, the device, and the way out. */
export function DeskSeatPanel(props: {
  session: CredentialsDesk['session'];
  seat: DeskSeat;
  back: () => void;
}) {
  const { session, seat, back } = props;
  const { t, date } = useText();
  const countryName = useCountryName();
  const queries = useQueryClient();
  const { holder } = seat;
  const changed = () => queries.invalidateQueries({ queryKey: ['credentials', session.id] });
  const leave = useMutation({
    mutationFn: (holding: string) => leaveSeat(session.id, seat.city, holding),
    onSettled: changed,
  });
  const open = session.state === 'open';
  return (
    <section
      className="desk-seat"
      aria-labelledby="desk-seat-city"
      onKeyDown={(event) => {
        if (event.key === 'Escape') back();
      }}
    >
      <button type="button" className="button button-link desk-back" onClick={back}>
        <Icon name="back" />
        {t('credentials.next')} <kbd aria-hidden="true">Esc</kbd>
      </button>
      <h2 id="desk-seat-city">
        <bdi>{seat.cityName}</bdi> <span className="quiet">{countryName(seat)}</span>
      </h2>
      <p className={holder === null ? 'desk-holder desk-holder-none' : 'desk-holder'} role="status">
        {holder === null
          ? t('credentials.empty')
          : t('credentials.heldBy', {
              name: holder.name || t('credentials.signedIn'),
              function: holder.function ?? 'other',
              time: date(holder.seatedAt, clockTime),
            })}
        {holder?.provisional === true && (
          <b className="provisional-mark">{t('credentials.state.provisional')}</b>
        )}
      </p>
      {holder?.provisional === true && open && (
        <RulingPart session={session.id} seat={seat} holding={holder.id} changed={changed} />
      )}
      {holder !== null && open && <HandOut session={session.id} seat={seat} changed={changed} />}
      {open && <SeatForm session={session} seat={seat} changed={changed} />}
      <MandatePart session={session.id} seat={seat} open={open} changed={changed} />
      {open && (
        <RegisterHere
          session={session.id}
          city={seat.city}
          changed={changed}
          open={seat.holder === null && seat.delegates.length === 0}
        />
      )}
      {holder !== null && open && (
        <div className="desk-leave">
          {leave.error !== null && <Refusal problem={leave.error} />}
          <button
            type="button"
            className="button button-outline"
            disabled={leave.isPending}
            onClick={() => leave.mutate(holder.id)}
          >
            {t('credentials.leaves')}
          </button>
          <p className="quiet">{t('credentials.leavesHelp')}</p>
        </div>
      )}
    </section>
  );
}
