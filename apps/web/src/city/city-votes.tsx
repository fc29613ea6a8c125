import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readReservations } from '../api/assembly.ts';
import type { AssemblyView, ItemView } from '../api/assembly.ts';
import { choiceInWords } from '../assembly/choice-in-words.ts';
import { useText } from '../i18n/text-context.tsx';

const decided: ReadonlySet<ItemView['state']> = new Set(['adopted', 'rejected', 'no-quorum', 'undecided']);

/** What was adopted, how a city voted on each item, and what it put on the minutes. */
export function CityVotes({ assembly, city }: { assembly: AssemblyView | undefined; city: string }) {
  const text = useText();
  const { t, local } = text;
  const reservations = useQuery({
    queryKey: ['reservations', assembly?.id],
    queryFn: () => readReservations(assembly?.id ?? ''),
    enabled: assembly !== undefined,
  });
  const items = (assembly?.items ?? []).filter(({ state }) => decided.has(state));
  const own = (reservations.data ?? []).filter((one) => one.city === city);
  if (assembly === undefined || items.length === 0) return <p className="quiet">{t('city.noVotes')}</p>;
  const adopted = items.filter(({ state }) => state === 'adopted').length;
  return (
    <>
      <p>{t('city.adopted', { adopted, items: assembly.items.length })}</p>
      <ul className="city-votes">
        {items.map((item) => {
          const vote = item.poll?.named?.find((each) => each.city === city);
          const objected = item.call?.objecting?.some((each) => each.city === city) ?? false;
          const choice = vote?.choice;
          return (
            <li key={item.id}>
              <p>{local(item.title)}</p>
              <p>
                {t(`assembly.itemState.${item.state}`)} ·{' '}
                {vote !== undefined && choice !== undefined ? (
                  <b className={`choice-${typeof choice === 'string' ? choice : 'order'}`}>
                    {t('city.voted', { choice: choiceInWords(item.poll ?? { options: [] }, choice, text) })}
                  </b>
                ) : item.state === 'adopted' && item.poll === null ? (
                  t('city.noVoteNeeded')
                ) : (
                  <span className="quiet">{t('city.didNotVote')}</span>
                )}
                {objected && ` · ${t('city.objected')}`}
              </p>
              {own
                .filter((one) => one.item === item.id)
                .map((one) => (
                  <blockquote key={one.number} lang={one.language}>
                    {one.text}
                  </blockquote>
                ))}
            </li>
          );
        })}
      </ul>
      <p className="no-print">
        <Link to={`/assembly/${assembly.id}`}>{t('city.allVotes')}</Link>
      </p>
    </>
  );
}
