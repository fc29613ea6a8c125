import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { mandateAddress, sendMandate } from '../../api/credentials.ts';
import type { CityDelegation } from '../../api/credentials.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import { clockTime } from './clock-time.ts';

/** The letter of mandate: what there is of it, and a way to send or to photograph it here. */
export function MandatePart(props: {
  session: string;
  seat: Pick<CityDelegation, 'city' | 'mandate'>;
  open: boolean;
  changed: () => unknown;
}) {
  const { session, seat, open, changed } = props;
  const { t, date } = useText();
  const id = useId();
  const send = useMutation({
    mutationFn: (file: File) => sendMandate(session, seat.city, file),
    onSettled: changed,
  });
  return (
    <div className="mandate-part">
      <h3>{t('credentials.letter')}</h3>
      {seat.mandate === null ? (
        <p className="quiet">{t('credentials.letterNone')}</p>
      ) : (
        <p>
          <a href={mandateAddress(session, seat.city)}>
            <Icon name="download" /> <bdi>{seat.mandate.name}</bdi>
          </a>{' '}
          <span className="quiet">
            {date(seat.mandate.sentAt, { day: 'numeric', month: 'short', ...clockTime })}
          </span>
        </p>
      )}
      {send.error !== null && <Refusal problem={send.error} />}
      {open && (
        <label className="button button-outline mandate-choose" htmlFor={id}>
          {send.isPending ? t('credentials.letterSending') : t('credentials.letterSend')}
          <input
            id={id}
            type="file"
            accept="image/jpeg,image/png,application/pdf"
            disabled={send.isPending}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file !== undefined) send.mutate(file);
              event.target.value = '';
            }}
          />
        </label>
      )}
    </div>
  );
}
