import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { delegateFunctions } from '#assembly';
import type { DelegateFunction } from '#assembly';
import { registerDelegate } from '../../api/credentials.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** Registers somebody for a city: who comes unannounced, at the desk as at home. */
export function RegisterHere(props: {
  session: string;
  city: string;
  changed: () => unknown;
  open?: boolean;
}) {
  const { session, city, changed, open = false } = props;
  const { t } = useText();
  const id = useId();
  const [name, setName] = useState('');
  const [as, setAs] = useState<DelegateFunction>('mayor');
  const register = useMutation({
    mutationFn: () => registerDelegate(session, city, { name, function: as }),
    onSuccess: () => setName(''),
    onSettled: changed,
  });
  return (
    <details className="register-here" open={open || undefined}>
      <summary>{t('credentials.register')}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          register.mutate();
        }}
      >
        <div className="field">
          <label htmlFor={`${id}name`}>{t('credentials.name')}</label>
          <input
            id={`${id}name`}
            className="input"
            required
            minLength={2}
            maxLength={120}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}as`}>{t('credentials.as')}</label>
          <select
            id={`${id}as`}
            className="input"
            value={as}
            onChange={(event) => setAs(event.target.value as DelegateFunction)}
          >
            {delegateFunctions.map((each) => (
              <option key={each} value={each}>
                {t(`credentials.function.${each}`)}
              </option>
            ))}
          </select>
        </div>
        {register.error !== null && <Refusal problem={register.error} />}
        <button type="submit" className="button button-outline" disabled={register.isPending}>
          {t('credentials.registerButton')}
        </button>
      </form>
    </details>
  );
}
