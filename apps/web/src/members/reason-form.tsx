import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/text-context.tsx';

/** Asks why before something is done; the reason is kept with it. */
export function ReasonForm(props: {
  label: string;
  button: string;
  busy: boolean;
  /** Puts the cursor into the field: the form has just been asked for. */
  asked?: boolean;
  act: (reason: string) => void;
  children?: ReactNode;
}) {
  const { label, button, busy, asked = false, act, children } = props;
  const { t } = useText();
  const id = useId();
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked) field.current?.focus();
  }, [asked]);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        act(reason.trim());
      }}
    >
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <span className="field-help" id={`${id}help`}>
          {t('roll-files.whyHelp')}
        </span>
        <input
          id={id}
          className="input"
          required
          minLength={3}
          maxLength={500}
          pattern=".*\S.*\S.*\S.*"
          aria-describedby={`${id}help`}
          ref={field}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <div className="page-actions">
        <button type="submit" className="button" disabled={busy}>
          {button}
        </button>
        {children}
      </div>
    </form>
  );
}
