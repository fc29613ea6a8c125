import { useEffect, useState } from 'react';
import type { SeatCode } from '../../api/credentials.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import { clockTime } from './clock-time.ts';

/** The code to scan or to read out, and the same on a slip of paper. */
export function CodeSlip({ code, cityName }: { code: SeatCode; cityName: string }) {
  const { t, date } = useText();
  const [picture, setPicture] = useState<{ path: string; size: number } | null>(null);
  useEffect(() => {
    let over = false;
    void import('../../marks/qr-path.ts').then(({ qrPath }) => {
      if (!over) setPicture(qrPath(code.address));
    });
    return () => {
      over = true;
    };
  }, [code.address]);
  return (
    <div className="code-slip">
      <p className="code-slip-city">
        <bdi>{cityName}</bdi>
      </p>
      <div className="code-slip-picture">
        {picture !== null && (
          <svg
            viewBox={`0 0 ${picture.size} ${picture.size}`}
            role="img"
            aria-label={t('credentials.picture')}
            shapeRendering="crispEdges"
          >
            <path d={picture.path} fill="#0f1820" />
          </svg>
        )}
      </div>
      <p className="code-slip-code" dir="ltr">
        {code.code}
      </p>
      <p className="quiet">
        {t('credentials.codeHelp', { time: date(code.expiresAt, clockTime) })}{' '}
        <bdi className="code-slip-address">{code.address.replace(/[?].*$/, '')}</bdi>
      </p>
      <button type="button" className="button button-link no-print" onClick={() => print()}>
        <Icon name="print" />
        {t('credentials.printSlip')}
      </button>
    </div>
  );
}
