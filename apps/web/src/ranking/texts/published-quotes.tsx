import { useQuery } from '@tanstack/react-query';
import { readPublishedQuotes } from '../../api/texts.ts';
import { useText } from '../../i18n/text-context.tsx';
import { regionLabel } from '#findings';
import './texts.css';

/** What cities said in their own words, as published: with their region, without their name. */
export function PublishedQuotes({ round }: { round: string }) {
  const text = useText();
  const quotes = useQuery({ queryKey: ['quotes', round], queryFn: () => readPublishedQuotes(round) });
  if (quotes.data === undefined || quotes.data.length === 0) return null;
  return (
    <section className="finding-block published-quotes">
      <h2>{text.t('texts.inTheirWords')}</h2>
      <ul className="texts-list">
        {quotes.data.map(({ words, regions }) => (
          <li key={words}>
            <blockquote dir="auto">{words}</blockquote>
            <p className="quiet">
              {text.t('texts.cityIn', { region: regionLabel(regions.join('+'), text) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
