import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { memberStatuses, regions } from '#members';
import { readKnownMembers } from '../api/roll-edits.ts';
import type { KnownMembers } from '../api/roll-edits.ts';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useAddressState } from '../desk/use-address-state.ts';
import { useText } from '../i18n/text-context.tsx';
import { useCountryName } from '../i18n/use-country-name.ts';
import { DayField } from './day-field.tsx';
import { knownNamed } from './known-named.ts';
import { KnownTable } from './known-table.tsx';
import { ChoiceField } from './roll-edit/choice-field.tsx';
import { TeamOnly } from './roll-edit/team-only.tsx';
import { TextField } from './roll-edit/text-field.tsx';

/** All members ever known with their status on a day, so that the team also finds those that no roll shows. */
export function KnownPage() {
  const { t } = useText();
  const [on, setOn] = useAddressState('on', '');
  const known = useQuery({
    queryKey: ['members', 'known', ...(on === '' ? [] : [on])],
    queryFn: () => readKnownMembers(on === '' ? undefined : on),
    placeholderData: (previous) => previous,
  });
  return (
    <div className="page">
      <PageTitle>{t('roll-edit.known')}</PageTitle>
      <TeamOnly>
        <Loaded query={known}>{(data) => <Known known={data} setOn={setOn} />}</Loaded>
      </TeamOnly>
    </div>
  );
}

function Known({ known, setOn }: { known: KnownMembers; setOn: (day: string) => void }) {
  const { t, date } = useText();
  const countryName = useCountryName();
  const [words, setWords] = useAddressState('name', '');
  const [region, setRegion] = useAddressState('region', '');
  const [status, setStatus] = useAddressState('status', '');
  const shown = knownNamed(known.members, { words, region, status }, countryName);
  const active = known.members.filter((member) => member.status === 'active').length;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('roll-edit.knownTitle', { count: known.members.length, active, date: date(known.on) })}</h1>
          <p className="lead">{t('roll-edit.knownLead')}</p>
        </div>
        <p className="roll-actions no-print">
          <Link className="button" to="/members/add">
            {t('roll-edit.add')}
          </Link>
          <Link className="button button-outline" to="/members">
            {t('start.toRoll')}
          </Link>
        </p>
      </div>
      <form className="filters no-print" role="search" onSubmit={(event) => event.preventDefault()}>
        <TextField label={t('roll-edit.anyName')} value={words} set={setWords} name />
        <ChoiceField
          label={t('roll-edit.statusLabel')}
          value={status}
          set={setStatus}
          options={[
            { value: '', label: t('roll-edit.anyStatus') },
            ...memberStatuses.map((each) => ({ value: each, label: t(`roll-edit.status.${each}`) })),
            { value: 'none', label: t('roll-edit.status.none') },
          ]}
        />
        <ChoiceField
          label={t('survey.region')}
          value={region}
          set={setRegion}
          options={[
            { value: '', label: t('members.allRegions') },
            ...regions.map((each) => ({ value: each, label: t(`common.region.${each}`) })),
          ]}
        />
        <DayField label={t('members.on')} value={known.on} choose={setOn} />
      </form>
      <p className="quiet" role="status">
        {t('members.shown', { shown: shown.length, all: known.members.length })}
      </p>
      {shown.length > 0 && <KnownTable members={shown} />}
    </>
  );
}
