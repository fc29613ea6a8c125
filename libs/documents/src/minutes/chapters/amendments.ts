import type { MinutedAmendment } from '#assembly';
import type { PaperBlock, PaperCell, PaperChapter } from '../../paper-document/paper-document.ts';
import type { MinutesReading } from '../minutes-reading.ts';

/** Every amendment with its fate; no chapter where nothing was amended. */
export function amendmentsChapter(reading: MinutesReading): readonly PaperChapter[] {
  const { minutes, t } = reading;
  const { amendments } = minutes;
  if (amendments.length === 0) return [];
  const adopted = amendments.filter(({ state }) => state === 'adopted').length;
  return [
    {
      title: t('minutes.amendments'),
      fresh: false,
      blocks: [
        {
          kind: 'text',
          tone: 'lead',
          text: t('minutes.amendmentsLead', { amendments: amendments.length, adopted }),
        },
        amendmentsTable(reading),
      ],
    },
  ];
}

function amendmentsTable(reading: MinutesReading): PaperBlock {
  const { minutes, t, text, city } = reading;
  return {
    kind: 'table',
    title: t('minutes.amendmentsTitle'),
    note: null,
    legend: [],
    columns: [
      { head: t('minutes.number'), width: 0.7 },
      { head: t('minutes.amendmentCities'), width: 3 },
      { head: t('minutes.amendmentLines'), width: 3 },
      { head: t('minutes.decision'), width: 2.6 },
      { head: t('minutes.entry'), width: 1, number: true },
    ],
    rows: minutes.amendments.map((amendment): PaperCell[] => [
      { text: labelOf(amendment.number), tone: 'strong' },
      text.list(amendment.seats.map(city)),
      [...amendment.lines.map(isolated), ...lineage(amendment, reading)].join('\n'),
      {
        text: fateOf(amendment, reading),
        ...(amendment.state !== 'adopted' && amendment.state !== 'rejected' && { tone: 'quiet' as const }),
      },
      text.number((amendment.decided ?? amendment.submitted).number),
    ]),
    lineAfter: null,
  };
}

function lineage({ to, replaces }: MinutedAmendment, { t, text }: MinutesReading): readonly string[] {
  return [
    ...(to === null ? [] : [t('minutes.amendmentTo', { other: labelOf(to) })]),
    ...(replaces.length === 0
      ? []
      : [t('minutes.amendmentReplaces', { others: text.list(replaces.map(labelOf)) })]),
  ];
}

function fateOf({ state, by }: MinutedAmendment, { t, city }: MinutesReading): string {
  switch (state) {
    case 'adopted':
      return t(by === 'consensus' ? 'minutes.state.consensus' : 'minutes.state.poll');
    case 'rejected':
      return t('minutes.state.rejected');
    case 'fallen':
      return t('minutes.amendmentFell', { other: labelOf(Number(by)) });
    case 'withdrawn':
      return by === 'chair'
        ? t('minutes.state.withdrawn')
        : t('minutes.amendmentWithdrawn', { city: city(String(by)) });
    case 'submitted':
      return t('minutes.state.not-taken-up');
  }
}

function labelOf(number: number): string {
  return isolated(`A${number}`);
}

/** Reads from left to right in any text around it (Unicode LRI … PDI). */
function isolated(id: string): string {
  return `\u2066${id}\u2069`;
}
