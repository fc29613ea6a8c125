import type { StatusSpan } from '#members';
import { useText } from '../../i18n/text-context.tsx';
import { SourceText } from '../source-text.tsx';
import { useReason } from '../use-reason.ts';
import { lastDay } from '../last-day.ts';

/** Every status of a member with its days, its reason and where it is written; the latest first. */
export function SpanList(props: {
  spans: readonly StatusSpan[];
  actions: (span: StatusSpan, line: string) => React.ReactNode;
}) {
  const { spans, actions } = props;
  const { t, date } = useText();
  const reasonText = useReason();
  return (
    <ul className="span-list">
      {spans.toReversed().map((span) => {
        const line = t('roll-edit.spanLine', {
          status: t(`roll-edit.status.${span.status}`),
          from: date(span.from),
          ended: span.until === null ? 'no' : 'yes',
          until: span.until === null ? '' : date(lastDay(span.until)),
        });
        return (
          <li key={span.from}>
            <div>
              <p>
                <b>{line}</b>
              </p>
              {span.reason !== null && (
                <p>
                  <bdi>{reasonText(span.reason)}</bdi>
                </p>
              )}
              <p className="quiet">
                {span.source === '' ? (
                  t('roll-edit.noSource')
                ) : (
                  <>
                    {t('roll-edit.sourceLabel')}: <SourceText source={span.source} />
                  </>
                )}
              </p>
            </div>
            <div className="span-actions">{actions(span, line)}</div>
          </li>
        );
      })}
    </ul>
  );
}
