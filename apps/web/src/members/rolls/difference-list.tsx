import { Link } from 'react-router';
import type { DifferenceGround, FrozenMember, Passed, RollDifferences } from '#members';
import { useText } from '../../i18n/text-context.tsx';
import { useCountryName } from '../../i18n/use-country-name.ts';
import { SourceText } from '../source-text.tsx';
import { useReason } from '../use-reason.ts';
import { CityName } from '../../marks/city-name.tsx';

/**
 * What differs between two rolls, by name; empty kinds are left out. `since`: between a frozen roll and now. Between two
 * days each change comes with its day, reason and source.
 */
export function DifferenceList(props: {
  differences: RollDifferences;
  since: boolean;
  grounds?: readonly DifferenceGround[];
  passed?: readonly Passed[];
}) {
  const { differences, since, grounds = [], passed = [] } = props;
  const { t, date } = useText();
  const groundOf = new Map(grounds.map((ground) => [ground.id, ground]));
  const { joined, left, renamed, corrected } = differences;
  const now = since ? 'yes' : 'no';
  const value = (text: string | null): string => text ?? t('members.notKnown');
  return (
    <div className="differences">
      {joined.length > 0 && (
        <section>
          <h3>{t('rolls.joined', { since: now, count: joined.length })}</h3>
          <Names cities={joined} groundOf={groundOf} />
        </section>
      )}
      {left.length > 0 && (
        <section>
          <h3>{t('rolls.left', { since: now, count: left.length })}</h3>
          <Names cities={left} groundOf={groundOf} />
        </section>
      )}
      {passed.length > 0 && (
        <section>
          <h3>{t('rolls.passed', { count: passed.length })}</h3>
          <Names
            cities={passed}
            note={({ from, until }) => t('rolls.passedDays', { from: date(from), until: date(until) })}
          />
        </section>
      )}
      {renamed.length > 0 && (
        <section>
          <h3>{t('rolls.renamed', { count: renamed.length })}</h3>
          <ul>
            {renamed.map(({ id, before, after }) => (
              <li key={id}>
                <Link to={`/city/${id}`}>{t('rolls.renaming', { before, after })}</Link>
                <Ground ground={groundOf.get(id)} />
              </li>
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
                <Link to={`/city/${id}`}>
                  {t('rolls.correction', {
                    name,
                    detail: t(`rolls.detail.${detail}`),
                    before: value(before),
                    after: value(after),
                  })}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** When and why a change came about, where it is written. */
function Ground({ ground }: { ground: DifferenceGround | undefined }) {
  const { t, date } = useText();
  const reasonText = useReason();
  if (ground === undefined) return null;
  const { on, reason, source } = ground;
  return (
    <p className="quiet difference-ground">
      {on !== null && date(on)}
      {reason !== null && (
        <>
          {on !== null && ' · '}
          <bdi>{reasonText(reason)}</bdi>
        </>
      )}
      {reason === null && ground.change === 'left' && <> · {t('rolls.noReason')}</>}
      {source !== '' && (
        <span>
          {t('roll-edit.sourceLabel')}: <SourceText source={source} />
        </span>
      )}
    </p>
  );
}

function Names<City extends Pick<FrozenMember, 'id' | 'name' | 'region' | 'country' | 'countryName'>>(props: {
  cities: readonly City[];
  groundOf?: ReadonlyMap<string, DifferenceGround>;
  note?: (city: City) => string;
}) {
  const { cities, groundOf, note } = props;
  const { compare } = useText();
  const countryName = useCountryName();
  return (
    <ul className="difference-names">
      {cities
        .toSorted((a, b) => compare(a.name, b.name))
        .map((city) => (
          <li key={city.id}>
            <Link to={`/city/${city.id}`}>
              <CityName name={city.name} region={city.region} />
            </Link>{' '}
            <bdi className="quiet">{countryName(city)}</bdi>
            <Ground ground={groundOf?.get(city.id)} />
            {note !== undefined && <p className="quiet difference-ground">{note(city)}</p>}
          </li>
        ))}
    </ul>
  );
}
