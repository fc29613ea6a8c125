import { Link } from 'react-router';
import type { DifferenceGround, FrozenMember, RollDifferences } from '#members';
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
}) {
  const { differences, since, grounds = [] } = props;
  const { t } = useText();
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
      {renamed.length > 0 && (
        <section>
          <h3>{t('rolls.renamed', { count: renamed.length })}</h3>
          <ul>
            {renamed.map(({ id, before, after }) => (
              <li key={id}>
                {t('rolls.renaming', { before, after })}
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

function Names(props: { cities: readonly FrozenMember[]; groundOf: ReadonlyMap<string, DifferenceGround> }) {
  const { cities, groundOf } = props;
  const { compare } = useText();
  const countryName = useCountryName();
  return (
    <ul className="difference-names">
      {cities
        .toSorted((a, b) => compare(a.name, b.name))
        .map(({ id, name, region, ...place }) => (
          <li key={id}>
            <Link className="difference-city" to={`/city/${id}`}>
              <CityName name={name} region={region} />
            </Link>{' '}
            <bdi className="quiet">{countryName(place)}</bdi>
            <Ground ground={groundOf.get(id)} />
          </li>
        ))}
    </ul>
  );
}
