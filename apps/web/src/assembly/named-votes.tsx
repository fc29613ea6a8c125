import { useState } from 'react';
import { choices } from '#assembly';
import type { PollView } from '../api/assembly.ts';
import { csvOf } from '../charts/csv-of.ts';
import { saveFile } from '../charts/save-file.ts';
import { DataTable } from '../desk/data-table.tsx';
import { useText } from '../i18n/text-context.tsx';
import { CityName } from '../marks/city-name.tsx';

/** Who voted how: the votes are those of public officials, and named. */
export function NamedVotes({ poll, name }: { poll: PollView; name: string }) {
  const { t } = useText();
  const [shown, setShown] = useState(false);
  const { named } = poll;
  if (named === null || named.length === 0) return null;
  const save = () => {
    const head = [t('survey.city'), t('survey.region'), t('assembly.choice')];
    const rows = named.map((vote) => [
      vote.cityName,
      t(`common.region.${vote.region}`),
      t(`common.${vote.choice}`),
    ]);
    saveFile(`votes-${name}.csv`, new Blob([csvOf([head, ...rows])], { type: 'text/csv' }));
  };
  return (
    <div className="named-votes">
      <div className="small-print-links no-print">
        <button
          type="button"
          className="button button-link"
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? t('assembly.hideNamed') : t('assembly.showNamed', { count: named.length })}
        </button>
        <button type="button" className="button button-link" onClick={save}>
          {t('charts.csv')}
        </button>
      </div>
      {shown && (
        <DataTable
          label={t('assembly.namedVotes')}
          rows={named}
          rowKey={(vote) => vote.seat}
          sortName={name}
          sort="choice"
          columns={[
            {
              id: 'city',
              label: t('survey.city'),
              kind: 'name',
              value: (vote) => vote.cityName,
              cell: (vote) => <CityName name={vote.cityName} region={vote.region} />,
            },
            {
              id: 'region',
              label: t('survey.region'),
              value: (vote) => t(`common.region.${vote.region}`),
              cell: (vote) => t(`common.region.${vote.region}`),
            },
            {
              id: 'choice',
              label: t('assembly.choice'),
              value: (vote) => choices.indexOf(vote.choice),
              cell: (vote) => <span className={`choice-${vote.choice}`}>{t(`common.${vote.choice}`)}</span>,
            },
          ]}
        />
      )}
    </div>
  );
}
