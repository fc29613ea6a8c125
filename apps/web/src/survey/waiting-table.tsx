import { useState } from 'react';
import type { Monitor, WaitingCity } from '../api/monitor.ts';
import { csvOf } from '../charts/csv-of.ts';
import { saveFile } from '../charts/save-file.ts';
import { DataTable } from '../desk/data-table.tsx';
import type { Column } from '../desk/data-table.tsx';
import { languageName } from '../i18n/language-name.ts';
import { useText } from '../i18n/text-context.tsx';
import { useCountryName } from '../i18n/use-country-name.ts';
import { AnswerLink } from './answer-link.tsx';
import { RegionMark } from '../marks/region-mark.tsx';

const firstCalls = 12;

/** The cities that have not answered, in the order in which a call helps most; just those where the round is `over`. */
export function WaitingTable({ monitor, over }: { monitor: Monitor; over: boolean }) {
  const text = useText();
  const { t, date, language } = text;
  const countryName = useCountryName();
  const [all, setAll] = useState(false);
  const cities = monitor.waiting;
  const calls = cities.filter(({ reason }) => reason !== null).length;
  if (cities.length === 0) return <p className="panel">{t('survey.nobodyWaits')}</p>;

  const title = t(over ? 'monitor.unansweredTitle' : 'survey.whomToCall');
  const why = ({ reason, quiet, state, lastSeen }: WaitingCity) => {
    const lately = lastSeen === null ? ('asked-lately' as const) : ('opened-lately' as const);
    return t(`monitor.reason.${reason ?? (state === 'silent' ? lately : 'at-work')}`, { quiet: quiet ?? 0 });
  };
  const speaks = (city: WaitingCity) => languageName(city.language, language);
  const lastSeen = (city: WaitingCity) =>
    city.lastSeen === null ? t('survey.never') : date(city.lastSeen, { day: 'numeric', month: 'long' });
  const columns: Column<WaitingCity>[] = [
    {
      id: 'city',
      label: t('survey.city'),
      kind: 'name',
      value: (city) => city.name,
      cell: (city) => (
        <>
          <AnswerLink round={monitor.round} city={city.city} name={city.name} />{' '}
          <span className="quiet">{countryName(city)}</span>
          {city.onPaper && <span className="on-paper">{t('monitor.onPaper')}</span>}
        </>
      ),
    },
    {
      id: 'region',
      label: t('survey.region'),
      value: (city) => t(`common.region.${city.region}`),
      cell: (city) => (
        <span className="city-name">
          <RegionMark region={city.region} />
          <span className="region-words">{t(`common.region.${city.region}`)}</span>
        </span>
      ),
    },
    { id: 'state', label: t('monitor.why'), value: why, cell: why },
    {
      id: 'seen',
      label: t('survey.lastSeen'),
      value: (city) => city.lastSeen,
      cell: lastSeen,
      phoneLabel: true,
    },
    { id: 'speaks', label: t('monitor.writtenIn'), cell: speaks },
  ];
  const saveCallList = () => {
    const rows = cities.map((city) => [
      city.name,
      countryName(city),
      t(`common.region.${city.region}`),
      why(city),
      city.onPaper ? t('monitor.onPaper') : '',
      lastSeen(city),
      speaks(city),
    ]);
    const head = [
      'survey.city',
      'survey.country',
      'survey.region',
      'monitor.why',
      'monitor.onPaper',
      'survey.lastSeen',
      'monitor.writtenIn',
    ] as const;
    const file = csvOf([head.map((key) => t(key)), ...rows]);
    saveFile(`call-list-${monitor.round}.csv`, new Blob([file], { type: 'text/csv' }));
  };

  return (
    <section className="waiting">
      <div className="page-head">
        <div>
          <h2>{title}</h2>
          <p className="quiet">
            {over
              ? t('monitor.unanswered', { count: cities.length })
              : t('monitor.callsHelp', { count: cities.length, calls })}
          </p>
        </div>
        <div className="small-print-links no-print">
          {cities.length > firstCalls && (
            <button type="button" className="button button-link" onClick={() => setAll(!all)}>
              {all ? t('survey.fewer', { count: firstCalls }) : t('survey.all', { count: cities.length })}
            </button>
          )}
          <button type="button" className="button button-link" onClick={saveCallList}>
            {t('survey.callList')}
          </button>
        </div>
      </div>
      <DataTable
        label={title}
        columns={columns}
        rows={all ? cities : cities.slice(0, firstCalls)}
        rowKey={(city) => city.city}
      />
    </section>
  );
}
