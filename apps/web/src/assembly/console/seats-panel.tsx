import { useState } from 'react';
import type { HallBoard } from '../../api/console.ts';
import { useText } from '../../i18n/text-context.tsx';

const views = ['missing', 'recorded', 'present', 'absent'] as const;
type View = (typeof views)[number];

const shows: Readonly<Record<View, (seat: HallBoard['seats'][number]) => boolean>> = {
  missing: ({ present, recorded }) => present && !recorded,
  recorded: ({ recorded }) => recorded,
  present: ({ present }) => present,
  absent: ({ present }) => !present,
};

/** Seats by name: those whose ballot is missing, and the others. */
export function SeatsPanel({ board, polling }: { board: HallBoard | null; polling: boolean }) {
  const { t, number, compare } = useText();
  const [chosen, choose] = useState<View>('missing');
  // Nobody is missing where nothing is asked.
  const offered: readonly View[] = polling ? views : ['present', 'absent'];
  const view = offered.includes(chosen) ? chosen : 'present';
  const seats = board?.seats ?? [];
  const listed = seats.filter(shows[view]).sort((a, b) => compare(a.cityName, b.cityName));
  return (
    <section className="panel console-seats">
      <h2>{t('console.seats')}</h2>
      <div className="console-tabs" role="group" aria-label={t('console.seats')}>
        {offered.map((each) => (
          <button key={each} type="button" aria-pressed={each === view} onClick={() => choose(each)}>
            {t(`console.seats.${each}`)} <b>{number(seats.filter(shows[each]).length)}</b>
          </button>
        ))}
      </div>
      {listed.length === 0 ? (
        <p className="quiet">{t('console.seats.none')}</p>
      ) : (
        <ul className="console-names" tabIndex={0} aria-label={t(`console.seats.${view}`)}>
          {listed.map((seat) => (
            <li key={seat.seat} className={seat.objects ? 'console-objects' : ''}>
              <bdi>{seat.cityName}</bdi>
              {seat.objects && ` · ${t('console.objects')}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
