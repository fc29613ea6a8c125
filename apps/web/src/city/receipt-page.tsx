import { useId, useState } from 'react';
import { receiptNumber } from '#survey';
import { ApiProblem } from '../api/api-problem.ts';
import { checkReceipt } from '../api/receipts.ts';
import { PageTitle } from '../desk/page-title.tsx';
import { useText } from '../i18n/text-context.tsx';
import { Icon } from '../marks/icon.tsx';
import './city.css';

type Outcome = 'matches' | 'reopened' | 'differs' | 'incomplete' | { readonly problem: string };

/** For anyone who holds a receipt: whether number and fingerprint belong together. */
export function ReceiptPage() {
  const { t } = useText();
  const ids = { number: useId(), fingerprint: useId() };
  const [number, setNumber] = useState('');
  const [fingerprint, setFingerprint] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const check = async () => {
    const digits = fingerprint.replace(/\s/g, '');
    const written = receiptNumber(number);
    if (!/^[0-9a-f]{24,64}$/i.test(digits) || written === null) {
      setOutcome('incomplete');
      return;
    }
    try {
      const { matches, reopened } = await checkReceipt(written, digits);
      setOutcome(!matches ? 'differs' : reopened ? 'reopened' : 'matches');
    } catch (cause) {
      setOutcome({ problem: (cause instanceof ApiProblem && cause.detail) || t('common.broken') });
    }
  };
  const field = (name: 'number' | 'fingerprint', value: string, set: (value: string) => void) => (
    <div className="field">
      <label htmlFor={ids[name]}>{t(`receipt.${name}`)}</label>
      <p className="field-help" id={`${ids[name]}-help`}>
        {t(`receipt.${name}Help`)}
      </p>
      <input
        id={ids[name]}
        className="input"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${ids[name]}-help`}
        value={value}
        onChange={(event) => {
          setOutcome(null);
          set(event.currentTarget.value);
        }}
      />
    </div>
  );
  return (
    <div className="page">
      <PageTitle>{t('receipt.title')}</PageTitle>
      <h1>{t('receipt.title')}</h1>
      <p className="lead">{t('receipt.lead')}</p>
      <form
        className="stack receipt-form"
        onSubmit={(event) => {
          event.preventDefault();
          void check();
        }}
      >
        {field('number', number, setNumber)}
        {field('fingerprint', fingerprint, setFingerprint)}
        <p>
          <button type="submit" className="button">
            {t('receipt.check')}
          </button>
        </p>
      </form>
      <div role="status">
        {outcome !== null && (
          <p className={outcome === 'matches' ? 'receipt-outcome' : 'receipt-outcome receipt-differs'}>
            <Icon name={outcome === 'matches' ? 'tick' : outcome === 'differs' ? 'cross' : 'flag'} />
            <span>{typeof outcome === 'string' ? t(`receipt.${outcome}`) : outcome.problem}</span>
          </p>
        )}
      </div>
    </div>
  );
}
