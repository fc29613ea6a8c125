import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/text-context.tsx';
import './second-step.css';

/** A button for what cannot be taken back: the first press says what will happen, the second one does it. */
export function SecondStep(props: {
  button: string;
  /** What the button is for where many stand below each other; said, not shown. */
  about?: string;
  /** The classes of the first button where it is no usual one. */
  look?: string;
  outline?: boolean;
  disabled?: boolean;
  busy: boolean;
  /** What will happen. */
  children: ReactNode;
  /** The button that does it. */
  act: string;
  run: () => void;
}) {
  const { button, about, look, outline = false, disabled = false, busy, children, act, run } = props;
  const { t } = useText();
  const [asked, setAsked] = useState(false);
  const step = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) step.current?.focus();
  }, [asked]);
  if (!asked) {
    return (
      <button
        type="button"
        className={look ?? (outline ? 'button button-outline' : 'button')}
        disabled={disabled || busy}
        onClick={() => setAsked(true)}
      >
        {button}
        {about !== undefined && <span className="unseen"> {about}</span>}
      </button>
    );
  }
  return (
    <div ref={step} className="second-step" role="group" aria-label={button} tabIndex={-1}>
      <p>{children}</p>
      <div className="page-actions">
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={() => {
            setAsked(false);
            run();
          }}
        >
          {act}
        </button>
        <button type="button" className="button button-outline" onClick={() => setAsked(false)}>
          {t('shell.notNow')}
        </button>
      </div>
    </div>
  );
}
