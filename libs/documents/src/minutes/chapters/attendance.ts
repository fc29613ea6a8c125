import type { PaperCell, PaperChapter } from '../../paper-document/paper-document.ts';
import type { MinutesReading } from '../minutes-reading.ts';

/** Which member cities took their seat, and who held it. */
export function attendanceAnnex(reading: MinutesReading): PaperChapter {
  const { minutes, t, text, look, hour } = reading;
  const rows = minutes.seats
    .map((seat) => ({ ...seat, ...look(seat.seat) }))
    .sort((a, b) => text.compare(a.name, b.name));
  const mayors = rows.filter(({ rank }) => rank === 'mayor').length;
  const most = Math.max(0, ...minutes.presence.map(({ present }) => present));
  return {
    title: t('minutes.attendance'),
    fresh: true,
    annex: true,
    blocks: [
      {
        kind: 'text',
        tone: 'lead',
        text: t('minutes.attendanceLead', {
          taken: rows.length,
          seats: minutes.opened.seats,
          mayors,
          most,
        }),
      },
      {
        kind: 'table',
        title: t('minutes.attendanceTitle'),
        note: null,
        legend: [],
        flows: true,
        columns: [
          { head: t('minutes.city'), width: 3 },
          { head: t('minutes.region'), width: 3 },
          { head: t('minutes.holder'), width: 2.6 },
          { head: t('minutes.since'), width: 1.6 },
        ],
        rows: rows.map(({ name, region, mark, rank, provisional, from }): PaperCell[] => [
          mark ? { text: name, mark } : name,
          region,
          provisional
            ? { text: t(`minutes.rank.${rank}`), under: t('minutes.inDoubt'), tone: 'warning' }
            : t(`minutes.rank.${rank}`),
          hour(from.at),
        ]),
        lineAfter: null,
      },
    ],
  };
}

/** Every coming and going, with the count after it. */
export function movementsAnnex(reading: MinutesReading): PaperChapter {
  const { minutes, t, text, city, hour } = reading;
  return {
    title: t('minutes.movements'),
    fresh: true,
    annex: true,
    blocks: [
      {
        kind: 'table',
        title: t('minutes.movementsTitle'),
        note: null,
        legend: [],
        flows: true,
        columns: [
          { head: t('minutes.entry'), width: 0.9, number: true },
          { head: t('minutes.time'), width: 1.6 },
          { head: t('minutes.city'), width: 3 },
          { head: t('minutes.what'), width: 3 },
          { head: t('minutes.presentNow'), width: 1.1, number: true },
        ],
        rows: minutes.presence.map(({ number, at, seat, cause, present }): PaperCell[] => [
          text.number(number),
          hour(at),
          city(seat),
          t(`minutes.cause.${cause}`),
          text.number(present),
        ]),
        lineAfter: null,
      },
    ],
  };
}
