import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readDisputes } from '../api/disputes.ts';
import { useText } from '../i18n/text-context.tsx';

/** What is disputed about the session that decided on a plan, with the rulings; nothing where nothing is. */
export function PlanDisputes({ assembly }: { assembly: string }) {
  const { t, number } = useText();
  const disputes = useQuery({ queryKey: ['disputes', assembly], queryFn: () => readDisputes(assembly) });
  const found = disputes.data?.disputes ?? [];
  if (found.length === 0) return null;
  return (
    <section>
      <h2>{t('verify.disputes')}</h2>
      <ul>
        {found.map(({ dispute, number: entry, cityName, ruling }) => (
          <li key={dispute}>
            <bdi>{cityName}</bdi>: {t('verify.disputeSent', { number: number(entry) })}{' '}
            {ruling === null ? (
              t('verify.disputeWaits')
            ) : (
              <>
                <b>
                  {t(ruling.upheld ? 'verify.disputeUpheld' : 'verify.disputeDismissed', {
                    body: ruling.body,
                  })}
                </b>{' '}
                <span dir="auto">{ruling.reason}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      <p className="no-print">
        <Link to={`/assembly/${assembly}/disputes`}>{t('verify.disputesRead')}</Link>
      </p>
    </section>
  );
}
