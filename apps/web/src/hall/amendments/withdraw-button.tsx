import { useId, useState } from 'react';
import { useText } from '../../i18n/text-context.tsx';

/** Takes an amendment back: the first press asks why, the second does it. */
export function WithdrawButton(props: { label: string; withdraw: (reason: string) => void }) {
  const { label, withdraw } = props;
  const { t } = useText();
  const id = useId();
  const [asked, ask] = useState(false);
  const [reason, setReason] = useState('');
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
        withdraw(reason.trim());
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
