import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { builtInLanguage } from '#members';
import { readDelegations } from '../../api/credentials.ts';
import type { Delegations } from '../../api/credentials.ts';
import { csvOf } from '../../charts/csv-of.ts';
import { saveFile } from '../../charts/save-file.ts';
import { DataTable } from '../../desk/data-table.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { Pick } from '../../desk/pick.tsx';
import { StageBar } from '../../desk/stage-bar.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useText } from '../../i18n/text-context.tsx';
import { useCountryName } from '../../i18n/use-country-name.ts';
import { CityName } from '../../marks/city-name.tsx';
import { Icon } from '../../marks/icon.tsx';
import { useAssemblyTabs } from '../use-assembly-tabs.ts';
import { ObserverList } from './observer-list.tsx';
import '../credentials/credentials.css';

const shown = ['all', 'lacking', 'no-letter'] as const;
type Shown = (typeof shown)[number];

/** Who comes, by city, and which cities have registered nobody. */
export function DelegationsPage() {
  const { assembly: id = '' } = useParams();
  const { t } = useText();
  const delegations = useQuery({ queryKey: ['delegations', id], queryFn: () => readDelegations(id) });
  return (
    <>
      <StageBar label={t('shell.stage.assembly')} tabs={useAssemblyTabs(id)} />
      <div className="page">
        <Loaded query={delegations}>{(view) => <DelegationList view={view} />}</Loaded>
      </div>
    </>
  );
}

function DelegationList({ view }: { view: Delegations }) {
  const { t, list, language } = useText();
  const countryName = useCountryName();
  const [only, choose] = useAddressState('show', 'all');
  const coming = view.cities.filter(({ delegates }) => delegates.some(({ observer }) => !observer));
  const lacking = view.cities.length - coming.length;
  const title = t('credentials.delegationsTitle', { coming: coming.length, cities: view.cities.length });
  const rows = view.cities.filter(
    (city) =>
      only === 'all' ||
      (only === 'lacking' ? !coming.includes(city) : coming.includes(city) && city.mandate === null),
  );
  const save = () => {
    const head = ['city', 'country', 'name', 'function', 'observer', 'organisation', 'letter'];
    const people = view.cities.flatMap((city) =>
      city.delegates.length === 0
        ? [[city.cityName, city.countryName, '', '', '', '', '']]
        : city.delegates.map((one) => [
            city.cityName,
            city.countryName,
            one.name,
            one.observer ? '' : one.function,
            one.observer ? 'yes' : '',
            one.organisation ?? '',
            city.mandate === null ? '' : 'yes',
          ]),
    );
    const observers = view.observers.map(({ name, organisation }) => [
      '',
      '',
      name,
      '',
      'yes',
      organisation ?? '',
      '',
    ]);
    saveFile('delegations.csv', new Blob([csvOf([head, ...people, ...observers])], { type: 'text/csv' }));
  };
  return (
    <>
      <PageTitle>{t('credentials.delegations')}</PageTitle>
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          <p className="lead">{t('credentials.delegationsHelp', { lacking })}</p>
        </div>
        <p className="page-actions no-print">
          <button type="button" className="button button-outline" onClick={save}>
            <Icon name="download" />
            {t('credentials.saveList')}
          </button>
          <a
            className="button button-outline"
            href={`/api/assemblies/${view.session.id}/print-pack.pdf?language=${builtInLanguage(language)}`}
          >
            <Icon name="print" />
            {t('credentials.printPack')}
          </a>
        </p>
      </div>
      <p className="delegation-filter no-print">
        <Pick<Shown>
          label={t('credentials.show')}
          value={shown.find((each) => each === only) ?? 'all'}
          options={shown.map((each) => ({ id: each, label: t(`credentials.show.${each}`) }))}
          choose={choose}
        />
      </p>
      <DataTable
        label={t('credentials.delegations')}
        rows={rows}
        rowKey={({ city }) => city}
        columns={[
          {
            id: 'city',
            label: t('credentials.city'),
            kind: 'name',
            value: ({ cityName }) => cityName,
            cell: (city) => (
              <Link className="name" to={`/city/${city.city}/delegation/${view.session.id}`}>
                <CityName name={city.cityName} region={city.region} />
              </Link>
            ),
          },
          {
            id: 'country',
            label: t('credentials.country'),
            value: (city) => countryName(city),
            cell: (city) => countryName(city),
          },
          {
            id: 'who',
            label: t('credentials.whoComes'),
            cell: ({ delegates }) =>
              delegates.length === 0 ? (
                <span className="quiet">{t('credentials.nobody')}</span>
              ) : (
                list(delegates.map(({ name }) => name))
              ),
          },
          {
            id: 'letter',
            label: t('credentials.letter'),
            value: ({ mandate }) => (mandate === null ? 0 : 1),
            cell: ({ mandate }) =>
              mandate === null ? <span className="quiet">–</span> : <Icon name="tick" />,
          },
        ]}
      />
      <ObserverList view={view} />
    </>
  );
}
