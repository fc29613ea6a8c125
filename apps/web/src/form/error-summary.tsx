import { useEffect, useRef } from 'react';
import { useText } from '../i18n/text-context.tsx';

/** One thing to mend and where it is. */
export interface FormError {
  readonly text: string;
  /** Address of the field: `#` and an id, or a page. */
  readonly href: string;
  readonly go: () => void;
}

/** Says what is wrong before the page's content and leads to each field; takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: readonly FormError[] }) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [errors]);
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('form.thereIsAProblem')}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.href + error.text}>
            <a
              href={error.href}
              onClick={(event) => {
                event.preventDefault();
                error.go();
              }}
            >
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
