import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router';
import { regions } from '#members';
import { readRoll } from '../api/members.ts';
import type { Roll } from '../api/members.ts';
import { EmptyNote } from '../desk/empty-note.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useAddressState } from '../desk/use-address-state.ts';
import { isCoordinator, useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { useCountryName } from '../i18n/use-country-name.ts';
import { DayField } from './day-field.tsx';
import { membersNamed } from './members-named.ts';
import { RollFiles } from './roll-files.tsx';
import { RollActions } from './roll-actions.tsx';
import { RegionSizes } from './region-sizes.tsx';
import { RollDayActions } from './rolls/roll-day-actions.tsx';
import { RollTable } from './roll-table.tsx';

/** The roll on a day: who the members are, where they lie, and each by name. */
export function RollPage() {
  const { t } = useText();
  const session = useSession();
  const [on, setOn] = useAddressState('on', '');
  const roll = useQuery({
    queryKey: ['members', on === '' ? 'today' : on],
    queryFn: () => readRoll(on === '' ? undefined : on),
    placeholderData: (previous) => previous,
  });
  const mayImport = isCoordinator(session);
  return (
    <div className="page">
      <PageTitle>{t('shell.stage.members')}</PageTitle>
      <Loaded query={roll}>
        {(data) =>
          data.members.length === 0 && on === '' ? (
            <EmptyNote title={t('members.none')}>
              <p>{mayImport ? t('members.noneImport') : t('members.noneWait')}</p>
              {mayImport && (
                <Link className="button" to="/members/import">
                  {t('members.import')}
                </Link>
              )}
            </EmptyNote>
          ) : (
            <RollOnDay roll={data} setOn={setOn} mayImport={mayImport} />
          )
        }
      </Loaded>
    </div>
  );
}

function RollOnDay(props: { roll: Roll; setOn: (day: string) => void; mayImport: boolean }) {
  const { roll, setOn, mayImport } = props;
  const { t, date } = useText();
  const countryName = useCountryName();
  const id = useId();
  const [name, setName] = useAddressState('name', '');
  const [region, setRegion] = useAddressState('region', '');
  const shown = membersNamed(roll.members, name, region, countryName);
  const countries = new Set(roll.members.map((member) => member.country)).size;
  return (
    <>
      <div className="page-head page-head-stacked">
        <div>
          <h1>{t('members.title', { count: roll.members.length, countries, date: date(roll.on) })}</h1>
          <p className="lead">{t('members.lead')}</p>
        </div>
        <p className="roll-actions no-print">
          <RollActions />
          {mayImport && (
            <>
              <Link className="button button-outline" to="/members/people">
                {t('members.people')}
              </Link>
              <Link className="button button-outline" to="/members/import">
                {t('members.import')}
              </Link>
            </>
          )}
        </p>
      </div>
      <RegionSizes sizes={roll.byRegion} chosen={region} choose={setRegion} />
      <form className="filters no-print" role="search" onSubmit={(event) => event.preventDefault()}>
        <div className="field">
          <label htmlFor={`${id}name`}>{t('members.cityOrCountry')}</label>
          <input
            id={`${id}name`}
            className="input"
            type="search"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}region`}>{t('survey.region')}</label>
          <select
            id={`${id}region`}
            className="input"
            value={region}
            onChange={(event) => setRegion(event.target.value)}
          >
            <option value="">{t('members.allRegions')}</option>
            {regions.map((each) => (
              <option key={each} value={each}>
                {t(`common.region.${each}`)}
              </option>
            ))}
          </select>
        </div>
        <DayField label={t('members.on')} value={roll.on} choose={setOn} />
      </form>
      <RollDayActions on={roll.on} files={<RollFiles on={roll.on} team={mayImport} />}>
        <p className="quiet" role="status">
          {t('members.shown', { shown: shown.length, all: roll.members.length })}
        </p>
      </RollDayActions>
      {shown.length > 0 && <RollTable members={shown} />}
    </>
  );
}
