import { useQuery } from '@tanstack/react-query';
import { readSeat } from '../api/assembly.ts';
import type { AssemblyView } from '../api/assembly.ts';
import type { MemberView } from '../api/members.ts';
import type { PublishedAnswer } from '../api/ranking.ts';
import type { ResponseView } from '../api/survey.ts';
import { useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';

/** By what a city finds its own answer and ballot in the published record. */
export function CheckYourself(props: {
  city: MemberView;
  response: ResponseView;
  published: PublishedAnswer | undefined;
  assembly: AssemblyView | undefined;
}) {
  const { city, response, published, assembly } = props;
  const { t, number } = useText();
  const session = useSession();
  const mayor = session.grants.some((grant) => grant.role === 'representative' && grant.city === city.id);
  const seat = useQuery({
    queryKey: ['seat', assembly?.id, city.id],
    queryFn: () => readSeat(assembly?.id ?? '', city.id),
    enabled: assembly !== undefined && mayor,
    retry: false,
  });
  const ballot = seat.data?.ballot;
  return (
    <aside>
      <section className="panel">
        <h2>{t('city.checkYourself')}</h2>
        {response.receipt === null ? (
          <p>{t('city.noReceipt')}</p>
        ) : (
          <>
            <p>{t('city.receipt', { number: number(response.receipt.number) })}</p>
            <p className="fingerprint" dir="ltr">
              {fingerprint(response.receipt.hash)}
            </p>
          </>
        )}
        {published?.line != null && published.answer !== null && (
          <>
            <p>{t('city.lineOfBundle', { city: city.name, line: number(published.line) })}</p>
            <p className="fingerprint" dir="ltr">
              {fingerprint(published.answer)}
            </p>
          </>
        )}
        {published !== undefined && (
          <p className="no-print">
            <a href={`/api/rounds/${response.round}/bundle.zip`} download>
              {t('city.openBundle')}
            </a>
          </p>
        )}
        {ballot && <p>{t('city.ballot', { number: number(ballot.number), check: ballot.check })}</p>}
        {assembly !== undefined && (
          <p className="no-print">
            <a href={`/api/assemblies/${assembly.id}/bundle.zip`}>{t('assembly.bundle')}</a>
          </p>
        )}
      </section>
      {mayor && assembly?.state === 'open' && (
        <section className="panel no-print">
          <a className="button wide-button" href={`/hall/${assembly.id}?city=${encodeURIComponent(city.id)}`}>
            {t('assembly.seatOf', { city: city.name })}
          </a>
        </section>
      )}
    </aside>
  );
}

function fingerprint(hash: string): string {
  return (hash.slice(0, 12).toUpperCase().match(/.{4}/g) ?? []).join(' ');
}
