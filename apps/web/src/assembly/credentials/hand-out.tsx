import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { handOutCode } from '../../api/credentials.ts';
import type { DeskSeat, SeatCode } from '../../api/credentials.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { clockTime } from './clock-time.ts';
import { CodeSlip } from './code-slip.tsx';

const kinds = ['phone', 'loan', 'slip'] as const;

/** The device that votes from the seat, and a code for one: on the holder's phone, a tablet on loan, or on paper. */
export function HandOut(props: { session: string; seat: DeskSeat; changed: () => unknown }) {
  const { session, seat, changed } = props;
  const { t, date } = useText();
  const [code, setCode] = useState<SeatCode | null>(null);
  const hand = useMutation({
    mutationFn: (kind: SeatCode['kind']) => handOutCode(session, seat.city, kind),
    onSuccess: setCode,
    onSettled: changed,
  });
  const [device] = seat.devices;
  // A phone has used the code, or another clerk has handed out a newer one.
  const over = code !== null && seat.codeUntil !== null && seat.codeUntil > code.expiresAt;
  useEffect(() => {
    if (device !== undefined || over) setCode(null);
  }, [device, over]);
  const time = (at: string): string => date(at, clockTime);
  return (
    <div className="hand-out">
      <h3>{t('credentials.device')}</h3>
      <p role="status">
        {device === undefined
          ? code === null
            ? t('credentials.noDevice')
            : t('credentials.waitsForDevice', { time: time(code.expiresAt) })
          : t('credentials.bound', { kind: device.kind, time: time(device.boundAt) })}
      </p>
      {code !== null && device === undefined && <CodeSlip code={code} cityName={seat.cityName} />}
      {hand.error !== null && <Refusal problem={hand.error} />}
      <div className="page-actions">
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className={
              kind === 'phone' && device === undefined && code === null ? 'button' : 'button button-outline'
            }
            disabled={hand.isPending}
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus={kind === 'phone' && device === undefined}
            onClick={() => hand.mutate(kind)}
          >
            {t(`credentials.codeFor.${kind}`)}
          </button>
        ))}
      </div>
      {device !== undefined && <p className="quiet">{t('credentials.reissueHelp')}</p>}
    </div>
  );
}
