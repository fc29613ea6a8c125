import { Link } from 'react-router';
import type { FrozenMember, RollDifferences } from '#members';
import { useText } from '../../i18n/text-context.tsx';
import { CityName } from '../../marks/city-name.tsx';

/** What differs between two rolls, by name; empty kinds are left out. `since`: between a frozen roll and now. */
export function DifferenceList({ differences, since }: { differences: RollDifferences; since: boolean }) {
  const { t } = useText();
  const { joined, left, renamed, corrected } = differences;
  const now = since ? 'yes' : 'no';
  const value = (text: string | null): string => text ?? t('members.notKnown');
  return (
    <div className="differences">
      {joined.length > 0 && (
        <section>
          <h3>{t('rolls.joined', { since: now, count: joined.length })}</h3>
          <Names cities={joined} />
        </section>
      )}
      {left.length > 0 && (
        <section>
          <h3>{t('rolls.left', { since: now, count: left.length })}</h3>
          <Names cities={left} />
        </section>
      )}
      {renamed.length > 0 && (
        <section>
          <h3>{t('rolls.renamed', { count: renamed.length })}</h3>
          <ul>
            {renamed.map(({ id, before, after }) => (
              <li key={id}>{t('rolls.renaming', { before, after })}</li>
            ))}
          </ul>
        </section>
      )}
      {corrected.length > 0 && (
        <section>
          <h3>{t('rolls.corrected', { count: corrected.length })}</h3>
          <ul>
            {corrected.map(({ id, name, detail, before, after }) => (
              <li key={`${id} ${detail}`}>
                {t('rolls.correction', {
                  name,
                  detail: t(`rolls.detail.${detail}`),
                  before: value(before),
                  after: value(after),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Names({ cities }: { cities: readonly FrozenMember[] }) {
  const { compare } = useText();
  return (
    <ul className="difference-names">
      {cities
        .toSorted((a, b) => compare(a.name, b.name))
        .map(({ id, name, region, countryName }) => (
          <li key={id}>
            <Link className="difference-city" to={`/city/${id}`}>
              <CityName name={name} region={region} />
            </Link>{' '}
            <bdi className="quiet">{countryName}</bdi>
          </li>
        ))}
    </ul>
  );
}
