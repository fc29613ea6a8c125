import { useEffect, useRef } from 'react';
import { saveFile } from '../charts/save-file.ts';
import { useText } from '../i18n/text-context.tsx';

/** The recovery codes, shown this once. */
export function RecoveryCodes({ codes, kept }: { codes: readonly string[]; kept: () => void }) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t('account.codesTitle')}
      </h3>
      <p>{t('account.codesHelp')}</p>
      <ul className="account-codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="page-actions">
        <button
          type="button"
          className="button button-outline"
          onClick={() =>
            saveFile('gnlc-recovery-codes.txt', new Blob([`${codes.join('\n')}\n`], { type: 'text/plain' }))
          }
        >
          {t('account.codesSave')}
        </button>
        <button type="button" className="button" onClick={kept}>
          {t('account.codesKept')}
        </button>
      </div>
    </>
  );
}
