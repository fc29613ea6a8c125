import type { AssemblyView } from '../../api/assembly.ts';
import type { Dispute } from '../../api/disputes.ts';
import { useText } from '../../i18n/text-context.tsx';

const day = { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;

/** What is disputed, each with its ruling; `after` adds what can be done about one. */
export function DisputeList(props: {
  view: Pick<AssemblyView, 'items'>;
  disputes: readonly Dispute[];
  after?: (dispute: Dispute) => React.ReactNode;
}) {
  const { view, disputes, after } = props;
  const { t, local, date, number } = useText();
  const about = (poll: string | null): string => {
    const item = view.items.find((one) => one.poll?.id === poll);
    return item === undefined ? t('verify.disputeSession') : local(item.title);
  };
  if (disputes.length === 0) return <p>{t('verify.disputesNone')}</p>;
  return (
    <ol className="dispute-list">
      {disputes.map((dispute) => (
        <li key={dispute.dispute} className="panel">
          <h3>
            <bdi>{dispute.cityName}</bdi>: {about(dispute.poll)}
          </h3>
          <p className="quiet">
            {t('verify.disputeSent', { number: number(dispute.number) })} {date(dispute.at, day)}
          </p>
          <blockquote lang={dispute.language} dir="auto">
            {dispute.text}
          </blockquote>
          {dispute.ruling === null ? (
            <p>{t('verify.disputeWaits')}</p>
          ) : (
            <>
              <p>
                <b>
                  {t(dispute.ruling.upheld ? 'verify.disputeUpheld' : 'verify.disputeDismissed', {
                    body: dispute.ruling.body,
                  })}
                </b>{' '}
                <span dir="auto">{dispute.ruling.reason}</span>
              </p>
              <p className="quiet">{date(dispute.ruling.at, day)}</p>
            </>
          )}
          {dispute.ruling === null && after?.(dispute)}
        </li>
      ))}
    </ol>
  );
}
