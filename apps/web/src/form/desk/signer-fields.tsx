import { useId } from 'react';
import type { Statement } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import type { FormError } from '../error-summary.tsx';
import { fieldError } from '../pages/use-submitting.ts';

const parts = ['name', 'title', 'date'] as const;

/** Ids of the fields of a signature on paper, and what each of them lacks. */
export function useSignerFields(signer: Statement) {
  const id = useId();
  const { t } = useText();
  return {
    id,
    missing: (): readonly FormError[] =>
      parts
        .filter((part) => signer[part].trim().length < 2)
        .map((part) => fieldError(id + part, t(`answer-desk.missing.${part}`))),
  };
}

/** Who signed on paper, as it is written there. */
export function SignerFields(props: {
  /** Begins the ids of the fields. */
  id: string;
  signer: Statement;
  change: (signer: Statement) => void;
  earliest: string;
  latest: string;
  errors: readonly FormError[];
}) {
  const { id, signer, change, earliest, latest, errors } = props;
  const { t } = useText();
  const field = (name: keyof Statement, label: string, type: 'text' | 'date') => {
    const problem = errors.find(({ href }) => href === `#${id}${name}`)?.text;
    return (
      <div className="field">
        <label htmlFor={id + name}>{label}</label>
        {problem !== undefined && (
          <p className="field-error" id={`${id}${name}problem`}>
            {problem}
          </p>
        )}
        <input
          id={id + name}
          className="input"
          type={type}
          dir={type === 'date' ? undefined : 'auto'}
          maxLength={120}
          min={type === 'date' ? earliest : undefined}
          max={type === 'date' ? latest : undefined}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}${name}problem`}
          value={signer[name]}
          onInput={(event) => change({ ...signer, [name]: event.currentTarget.value })}
        />
      </div>
    );
  };
  return (
    <div className="sign-fields">
      {field('name', t('answer-desk.signerName'), 'text')}
      {field('title', t('answer-desk.signerTitle'), 'text')}
      {field('date', t('answer-desk.signerDay'), 'date')}
    </div>
  );
}
