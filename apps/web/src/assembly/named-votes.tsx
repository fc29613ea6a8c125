import { useState } from 'react';
import type { BallotChoice, PollView } from '../api/assembly.ts';
import { csvOf } from '../charts/csv-of.ts';
import { saveFile } from '../charts/save-file.ts';
import { DataTable } from '../desk/data-table.tsx';
import { useText } from '../i18n/text-context.tsx';
import { CityName } from '../marks/city-name.tsx';
import { choiceInWords } from './choice-in-words.ts';

/** A choice as one word, for its look and its place in the table. */
const wordOf = (choice: BallotChoice): string => (typeof choice === 'string' ? choice : 'order');

/** Who voted how: the votes are those of public officials, and named. */
export function NamedVotes({ poll, name }: { poll: PollView; name: string }) {
  const text = useText();
  const { t } = text;
  const [shown, setShown] = useState(false);
  const { named } = poll;
  if (named === null || named.length === 0) return null;
  const order = ['yes', 'no', 'abstain', ...poll.options.map(({ id }) => id)];
  const save = () => {
    const head = [t('survey.city'), t('survey.region'), t('assembly.choice')];
    const rows = named.map((vote) => [
      vote.cityName,
      t(`common.region.${vote.region}`),
      choiceInWords(poll, vote.choice, text),
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
              value: (vote) => order.indexOf(wordOf(vote.choice)),
              cell: (vote) => (
                <span className={`choice-${wordOf(vote.choice)}`}>
                  {choiceInWords(poll, vote.choice, text)}
                  {vote.way !== 'electronic' && (
                    <span className="quiet"> ({t(`assembly.way.${vote.way}`)})</span>
                  )}
                  {vote.provisional && <span className="quiet"> ({t('assembly.provisional')})</span>}
                </span>
              ),
            },
          ]}
        />
      )}
    </div>
  );
}
