import { useEffect, useState } from 'react';
import type { AssemblyView } from '../../api/assembly.ts';
import { useText } from '../../i18n/text-context.tsx';

/** The head of the ledger as digits to compare with a phone, and as a code that leads to its page. */
export function LedgerHead({ assembly }: { assembly: AssemblyView }) {
  const { t } = useText();
  const { digits, hash } = assembly.ledgerHead;
  const [code, setCode] = useState<{ path: string; size: number } | null>(null);
  useEffect(() => {
    let over = false;
    const address = `${location.origin}/assembly/${assembly.id}#head=${hash}`;
    void import('../../marks/qr-path.ts').then(({ qrPath }) => {
      if (!over) setCode(qrPath(address));
    });
    return () => {
      over = true;
    };
  }, [assembly.id, hash]);
  return (
    <aside className="screen-ledger">
      <h2>{t('assembly.ledgerHead')}</h2>
      <p className="screen-digits" dir="ltr">
        {digits.map((group, index) => (
          <span key={index}>{group}</span>
        ))}
      </p>
      <div className="screen-code">
        {code !== null && (
          <svg
            viewBox={`0 0 ${code.size} ${code.size}`}
            role="img"
            aria-label={t('hall.qr')}
            shapeRendering="crispEdges"
          >
            <path d={code.path} fill="#0f1820" />
          </svg>
        )}
      </div>
      <p>{t('hall.sameOnPhone')}</p>
    </aside>
  );
}
