import { memberStatuses } from '#members';
import type { IsoDate, StatusSpan } from '#members';
import { useText } from '../../i18n/text-context.tsx';
import { statusLineScale } from './status-line-scale.ts';

/** A member's status by year as a picture: one lane for each status that it ever had. The list beside it says the same. */
export function StatusLine({ spans, today }: { spans: readonly StatusSpan[]; today: IsoDate }) {
  const { t, date } = useText();
  const scale = statusLineScale(spans, today);
  const lanes = memberStatuses.filter((status) => spans.some((span) => span.status === status));
  return (
    <figure className="status-line" aria-hidden="true">
      {lanes.map((status) => (
        <div key={status} className="status-lane">
          <span>{t(`roll-edit.status.${status}`)}</span>
          <span className="status-track">
            {scale.spans
              .filter(({ span }) => span.status === status)
              .map(({ span, start, size }) => (
                <span
                  key={span.from}
                  className={`status-bar status-${status}`}
                  style={{ insetInlineStart: `${start}%`, inlineSize: `${size}%` }}
                />
              ))}
            <span className="status-today" style={{ insetInlineStart: `${scale.today}%` }} />
          </span>
        </div>
      ))}
      <div className="status-lane status-years">
        <span />
        <span className="status-track">
          {scale.years.map(({ year, at }) => (
            <span key={year} className="status-year" style={{ insetInlineStart: `${at}%` }}>
              {year}
            </span>
          ))}
        </span>
      </div>
      <figcaption className="quiet">{t('roll-edit.lineCaption', { date: date(today) })}</figcaption>
    </figure>
  );
}
