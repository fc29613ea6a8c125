import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { delegateFunctions } from '#assembly';
import type { DelegateFunction } from '#assembly';
import { registerDelegate } from '../../api/credentials.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { Choice, TextField } from '../../members/fields.tsx';

/** Registers somebody for a city: who comes unannounced, at the desk as at home. */
export function RegisterHere(props: {
  session: string;
  city: string;
  changed: () => unknown;
  open?: boolean;
}) {
  const { session, city, changed, open = false } = props;
  const { t } = useText();
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
        <TextField
          label={t('credentials.name')}
          value={name}
          change={setName}
          required
          minLength={2}
          maxLength={120}
        />
        <Choice
          label={t('credentials.as')}
          value={as}
          choose={(chosen) => setAs(chosen as DelegateFunction)}
          options={delegateFunctions.map((each) => [each, t(`credentials.function.${each}`)])}
        />
        {register.error !== null && <Refusal problem={register.error} />}
        <button type="submit" className="button button-outline" disabled={register.isPending}>
          {t('credentials.registerButton')}
        </button>
      </form>
    </details>
  );
}
