import type { PaperDocument } from '../paper-document/paper-document.ts';
import { amendmentsChapter } from './chapters/amendments.ts';
import { attendanceAnnex, movementsAnnex } from './chapters/attendance.ts';
import { briefChapter } from './chapters/brief.ts';
import { itemsChapter } from './chapters/items.ts';
import { recordAnnex } from './chapters/record.ts';
import { rulesChapter } from './chapters/rules.ts';
import type { MinutesAbout } from './minutes-about.ts';
import { minutesReading } from './minutes-reading.ts';
import type { MinutesReading } from './minutes-reading.ts';

/**
 * The minutes of a session as a document in one language, written from its ledger alone. The same ledger at the same
 * time gives the same document.
 */
export function minutesDocument(about: MinutesAbout): PaperDocument {
  const reading = minutesReading(about);
  const { t, text, minutes, language, closedAt, time, languageName } = reading;
  const { opened, head } = minutes;
  const state = stateOf(reading);
  return {
    language,
    rightToLeft: text.direction === 'rtl',
    network: t('minutes.network'),
    title: opened.title,
    subtitle: t('minutes.subtitle'),
    state: state.text,
    provisional: state.provisional,
    edition: t('minutes.edition'),
    simulated: opened.simulated ? t('minutes.simulated') : null,
    simulatedNote: opened.simulated ? t('minutes.simulatedNote') : null,
    unreviewed:
      language === 'en'
        ? null
        : {
            mark: t('minutes.unreviewed'),
            note: t('minutes.unreviewedNote', { language: languageName(opened.governing) }),
          },
    areas: null,
    figures: keyFigures(reading),
    facts: [
      { label: t('minutes.opened'), value: time(minutes.openedAt) },
      { label: t('minutes.closed'), value: closedAt === null ? t('minutes.notClosed') : time(closedAt) },
      ...(minutes.chairs.length > 0
        ? [{ label: t('minutes.chair'), value: text.list(minutes.chairs.map(reading.city)) }]
        : []),
      { label: t('minutes.governing'), value: languageName(opened.governing) },
      { label: t('minutes.headEntries', { number: head.number }), value: head.hash, exact: true },
    ],
    contents: t('minutes.contents'),
    chapters: [
      briefChapter(reading),
      rulesChapter(reading),
      itemsChapter(reading),
      ...amendmentsChapter(reading),
      attendanceAnnex(reading),
      movementsAnnex(reading),
      recordAnnex(reading),
    ],
    foot: `${opened.title} · ${t('minutes.subtitle')}`,
    fingerprint: {
      text: `SHA-256 ${head.hash}`,
      at: t('minutes.generated', { at: time(about.createdAt) }),
    },
    page: t('minutes.page', { page: '{page}', pages: '{pages}' }),
    figure: t('minutes.figure', { number: '{number}' }),
    table: t('minutes.table', { number: '{number}' }),
    createdAt: about.createdAt,
  };
}

function stateOf({ t, time, practice, closedAt, reservationsUntil, createdAt }: MinutesReading) {
  if (practice) return { text: t('minutes.rehearsal'), provisional: true };
  if (closedAt === null) return { text: t('minutes.stateOpen'), provisional: true };
  if (reservationsUntil !== null && createdAt < reservationsUntil)
    return { text: t('minutes.stateReservations', { until: time(reservationsUntil) }), provisional: true };
  return { text: t('minutes.stateFinal'), provisional: false };
}

function keyFigures({ minutes, t, text }: MinutesReading) {
  const adopted = minutes.items.filter((item) => item.adopted !== null);
  const consensus = adopted.filter((item) => item.adopted?.by === 'consensus');
  return [
    { value: text.number(minutes.opened.seats), label: t('minutes.keySeats') },
    { value: text.number(minutes.seats.length), label: t('minutes.keyTaken') },
    { value: text.number(adopted.length), label: t('minutes.keyAdopted', { items: minutes.items.length }) },
    { value: text.number(consensus.length), label: t('minutes.keyConsensus') },
  ];
}
