import { useId } from 'react';
import type { Statement } from '#survey';
import { useText } from '../../i18n/text-context.tsx';

/** Who signed on paper, as it is written there. */
export function SignerFields(props: {
  signer: Statement;
  change: (signer: Statement) => void;
  latest: string;
}) {
  const { signer, change, latest } = props;
  const { t } = useText();
  const id = useId();
  const field = (name: keyof Statement, label: string, type: 'text' | 'date') => (
    <div className="field">
      <label htmlFor={id + name}>{label}</label>
      <input
        id={id + name}
        className="input"
        type={type}
        dir={type === 'date' ? undefined : 'auto'}
        maxLength={120}
        max={type === 'date' ? latest : undefined}
        value={signer[name]}
        onInput={(event) => change({ ...signer, [name]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <div className="sign-fields">
      {field('name', t('answer-desk.signerName'), 'text')}
      {field('title', t('answer-desk.signerTitle'), 'text')}
      {field('date', t('answer-desk.signerDay'), 'date')}
    </div>
  );
}
