import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { sizeClassOf } from '#members';
import type { MemberView } from '../api/members.ts';
import { useSession } from '../desk/use-session.ts';
import { languageName } from '../i18n/language-name.ts';
import { useText } from '../i18n/text-context.tsx';
import { useCountryName } from '../i18n/use-country-name.ts';
import { RegionMark } from '../marks/region-mark.tsx';
import { SourceText } from '../members/source-text.tsx';
import { useReason } from '../members/use-reason.ts';
import { lastDay } from '../members/last-day.ts';

/** What a city is as a member: its names, its place, since when it is one and why, and its line through mergers. */
export function CityMembership({ member }: { member: MemberView }) {
  const { t, date, list, number, language } = useText();
  const countryName = useCountryName();
  const reasonText = useReason();
  const mayEdit = useSession().actions.includes('members.edit');
  const size = sizeClassOf(member);
  const { successors, predecessors } = member.lineage;
  return (
    <section className="panel">
      <div className="membership-head">
        <h2>{t('city.membership')}</h2>
        {mayEdit && (
          <Link className="no-print" to={`/members/${member.id}/edit`}>
            {t('roll-edit.edit')}
          </Link>
        )}
      </div>
      <ul className="membership-spans">
        {member.statuses.toReversed().map((span) => (
          <li key={span.from}>
            {t('city.status', {
              status: span.status,
              from: date(span.from),
              ended: span.until === null ? 'no' : 'yes',
              until: span.until === null ? '' : date(lastDay(span.until)),
            })}
            {span.reason !== null && (
              <p className="quiet">
                <bdi>{reasonText(span.reason)}</bdi>
              </p>
            )}
            {span.source !== '' && (
              <p className="quiet">
                {t('roll-edit.sourceLabel')}: <SourceText source={span.source} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {successors.map(({ city, name, on }) => (
        <p key={city}>
          <Link to={`/city/${city}`}>{t('roll-edit.carriedOn', { into: name, date: date(on) })}</Link>
        </p>
      ))}
      {predecessors.map(({ city, name, on }) => (
        <p key={city}>
          <Link to={`/city/${city}`}>{t('roll-edit.carriesOn', { city: name, date: date(on) })}</Link>
        </p>
      ))}
      <dl className="membership-facts">
        <Fact label={t('roll-edit.field.officialName')} value={member.officialName} />
        <Fact label={t('roll-edit.field.ownName')} value={member.ownName} />
        <Fact
          label={t('roll-edit.formerNames')}
          value={member.formerNames
            .map(({ name, until }) => t('roll-edit.formerLine', { name, until: date(until) }))
            .join(' · ')}
        />
        <Fact label={t('roll-edit.field.kind')} value={t(`roll-edit.kind.${member.kind}`)} />
        <Fact label={t('roll-edit.field.sizeClass')} value={size && t(`roll-edit.size.${size}`)} />
        <Fact
          label={t('members.inhabitants')}
          value={member.population === null ? null : number(member.population)}
        />
        <Fact label={t('survey.region')} value={t(`common.region.${member.region}`)}>
          <RegionMark region={member.region} />
        </Fact>
        <Fact label={t('survey.country')} value={countryName(member)} />
        <Fact
          label={t('roll-edit.languages')}
          value={list(member.languages.map((each) => languageName(each, language)))}
        />
        {member.website !== null && (
          <div>
            <dt>{t('roll-edit.field.website')}</dt>
            <dd>
              <SourceText source={member.website} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** One thing that is known; nothing where it is not. */
function Fact(props: { label: string; value: string | null; children?: ReactNode }) {
  const { label, value, children } = props;
  if (value === null || value === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span className="city-name">
          {children}
          <bdi>{value}</bdi>
        </span>
      </dd>
    </div>
  );
}
