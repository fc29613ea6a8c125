import { Link } from 'react-router';
import type { AmendmentsView } from '../../api/amendments.ts';
import type { ItemView } from '../../api/assembly.ts';
import { useText } from '../../i18n/text-context.tsx';
import { AmendmentLines } from './amendment-lines.tsx';
import { fateInWords } from './fate-in-words.ts';
import { useCityNames } from './use-city-names.ts';
import './amendments.css';

/** Under its item in the public record: what an amendment changes, and what became of it. */
export function AmendmentsRecorded({ all, item }: { all: AmendmentsView; item: ItemView }) {
  const text = useText();
  const { t } = text;
  const cityName = useCityNames();
  return all.amendments
    .filter((each) => each.item === item.id)
    .map((amendment) => (
      <div key={amendment.id} className="poll-result amendment-lines">
        <AmendmentLines amendment={amendment} cityName={cityName} reader={all.language} words={12} />
        <p>
          {t('amendments.by', { city: amendment.cities[0]?.cityName ?? '' })}.{' '}
          <b>{fateInWords(amendment, all.amendments, text)}</b>{' '}
          <Link to={`/assembly/${all.assembly}/amendments?show=${amendment.id}`}>
            {t('amendments.named', { label: amendment.label })}
          </Link>
        </p>
      </div>
    ));
}
