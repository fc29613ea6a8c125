import { useEffect, useId, useRef, useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import { addReservation, readReservations } from '../../api/assembly.ts';
import type { AssemblyView, ReservationView } from '../../api/assembly.ts';
import { idempotencyKey } from '../../api/idempotency-key.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import { reservableItems } from './reservable-items.ts';

const kinds = ['reservation', 'explanation'] as const;

/** Writes a reservation or an explanation of vote onto the minutes, over the whole phone. */
export function Reservation(props: { assembly: AssemblyView; seat: string; close: () => void }) {
  const { assembly, seat, close } = props;
  const { t, local, language, number } = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const items = reservableItems(assembly);
  const [item, setItem] = useState(items[0]?.id ?? '');
  const [kind, setKind] = useState<ReservationView['kind']>('reservation');
  const [text, setText] = useState('');
  const [key, setKey] = useState(idempotencyKey);
  const [sending, setSending] = useState(false);
  const [refused, refuse] = useState<string | null>(null);
  const [all, setAll] = useState<readonly ReservationView[]>([]);
  useEffect(() => {
    readReservations(assembly.id).then(setAll, () => undefined);
  }, [assembly.id]);
  const own = all.filter((one) => one.seat === seat);
  const send = async () => {
    setSending(true);
    refuse(null);
    try {
      setAll(await addReservation(item, { seat, kind, language, text: text.trim() }, key));
      setText('');
      setKey(idempotencyKey());
    } catch (problem) {
      const said = problem instanceof ApiProblem && problem.status !== 0 ? problem.detail : '';
      refuse(said || t('hall.reserveFailed'));
    }
    setSending(false);
  };
  return (
    <dialog ref={dialog} className="item-text" aria-labelledby={`${id}title`} onClose={close}>
      <header>
        <h2 id={`${id}title`}>{t('hall.reserve')}</h2>
        <button type="button" aria-label={t('hall.close')} onClick={() => dialog.current?.close()}>
          <Icon name="cross" />
        </button>
      </header>
      <form
        className="reservation"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <div className="field">
          <label htmlFor={`${id}item`}>{t('hall.reserveItem')}</label>
          <select
            id={`${id}item`}
            className="input"
            value={item}
            onChange={(event) => setItem(event.currentTarget.value)}
          >
            {items.map((one) => (
              <option key={one.id} value={one.id}>
                {t('hall.itemTitle', { number: one.number, title: local(one.title) })}
              </option>
            ))}
          </select>
        </div>
        <fieldset className="field">
          <legend className="field-label">{t('hall.reserveKind')}</legend>
          {kinds.map((one) => (
            <label key={one} className="reservation-kind">
              <input type="radio" name={`${id}kind`} checked={kind === one} onChange={() => setKind(one)} />
              <span>{t(`hall.reserveKind.${one}`)}</span>
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label htmlFor={`${id}text`}>{t('hall.reserveText')}</label>
          <span className="field-help" id={`${id}help`}>
            {t('hall.reserveHelp')}
          </span>
          <textarea
            id={`${id}text`}
            className="input"
            rows={6}
            maxLength={2000}
            required
            aria-describedby={`${id}help`}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <span className="field-help">
            {number(text.length)} / {number(2000)}
          </span>
        </div>
        {refused !== null && (
          <p className="field-error" role="alert">
            {refused}
          </p>
        )}
        <button type="submit" className="button" disabled={sending || text.trim() === ''}>
          {t('hall.reserveSend')}
        </button>
      </form>
      <section role="status">
        {own.length > 0 && <h3>{t('hall.reserveOwn')}</h3>}
        {own.map((one) => (
          <p key={one.number}>
            <b>{t('hall.reserveSent', { number: one.number })}</b>
            <br />
            <span lang={one.language}>{one.text}</span>
          </p>
        ))}
      </section>
    </dialog>
  );
}
