import { useId, useState } from 'react';
import { useText } from '../../i18n/text-context.tsx';

/** Takes an amendment back: the first press asks why, the second does it. */
export function WithdrawButton(props: {
  label: string;
  /** The city for which the chair may withdraw it, once the hall was asked. */
  mover?: string;
  withdraw: (reason: string, forMover: boolean) => void;
}) {
  const { label, mover, withdraw } = props;
  const { t } = useText();
  const id = useId();
  const [asked, ask] = useState(false);
  const [reason, setReason] = useState('');
  const [forMover, setForMover] = useState(mover !== undefined);
  if (!asked)
    return (
      <button type="button" className="button button-outline" onClick={() => ask(true)}>
        {t('amendments.withdraw', { label })}
      </button>
    );
  return (
    <form
      className="amendment-form"
      onSubmit={(event) => {
        event.preventDefault();
        ask(false);
        withdraw(reason.trim(), forMover);
      }}
    >
      <div className="field">
        <label htmlFor={id}>{t('amendments.withdrawReason', { label })}</label>
        <textarea
          id={id}
          className="input"
          rows={2}
          maxLength={1_000}
          required
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      {mover !== undefined && (
        <label className="amendment-asked">
          <input type="checkbox" checked={forMover} onChange={({ target }) => setForMover(target.checked)} />
          {t('amendments.withdrawForMover', { city: mover })}
        </label>
      )}
      <div className="amendment-acts">
        <button type="submit" className="button" disabled={reason.trim() === ''}>
          {t('amendments.withdrawAct', { label })}
        </button>
        <button type="button" className="button button-outline" onClick={() => ask(false)}>
          {t('amendments.notNow')}
        </button>
      </div>
    </form>
  );
}
