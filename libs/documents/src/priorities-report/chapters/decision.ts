import { decidedDepartures, isMerged, rankedAs, rankingOfDecision, splitFrom } from '#ranking';
import type { DecidedArea } from '#ranking';
import type { ReportedDecision } from '../priorities-about.ts';
import type { PaperBlock, PaperCell, PaperChapter } from '../../paper-document/paper-document.ts';
import type { ReportReading } from '../report-reading.ts';
import { closed } from './summary.ts';

/** What was decided, with reasons, where merged areas come from, and where the decision departs from the ranking. */
export function decisionChapter(reading: ReportReading): PaperChapter {
  const { t, decision } = reading;
  const title = t('ranking.decision');
  if (decision === null) {
    return {
      title,
      fresh: false,
      blocks: [
        { kind: 'text', text: closed(t('ranking.notDecided')), tone: 'lead' },
        { kind: 'text', text: t('ranking.notDecidedHelp'), tone: 'plain' },
      ],
    };
  }
  const blocks: readonly PaperBlock[] = [
    ...decisionSentences(reading, decision),
    decidedTable(reading, decision),
    ...reasonsOf(reading, decision),
    ...departuresOf(reading, decision),
  ];
  return { title, fresh: false, blocks };
}

function decisionSentences(
  { t, text, report, places }: ReportReading,
  decision: ReportedDecision,
): readonly PaperBlock[] {
  const { taken, left, ahead, unfilled } = decidedDepartures(report.areas, places, decision);
  const kept = { order: ahead.length, areas: taken.length + left.length, empty: unfilled };
  const { areas, signedAt, secondSignedAt } = decision;
  const day = (iso: string) => text.date(iso.slice(0, 10));
  if (secondSignedAt === null) {
    return [
      { kind: 'text', text: closed(t('ranking.draftTitle', { areas: areas.length })), tone: 'lead' },
      { kind: 'text', text: t('report.draftNote', { date: day(signedAt) }), tone: 'plain' },
    ];
  }
  return [
    {
      kind: 'text',
      text: closed(t('ranking.decidedTitle', { areas: areas.length, date: day(secondSignedAt) })),
      tone: 'lead',
    },
    {
      kind: 'text',
      text: `${t('ranking.signedBy', { first: day(signedAt), second: day(secondSignedAt) })} ${t('ranking.keptTo', kept)}`,
      tone: 'plain',
    },
  ];
}

/** What people wrote keeps the direction of its own language. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

function nameOf({ name, text }: ReportReading, { area, name: given }: DecidedArea): string {
  return given === null ? name(area) : text.local(given);
}

function decidedTable(reading: ReportReading, decision: ReportedDecision): PaperBlock {
  const { t, text, report, places, range } = reading;
  const ranking = rankingOfDecision(report.areas, places, decision);
  const row = (decided: DecidedArea, index: number): readonly PaperCell[] => {
    const at = ranking.find(({ id }) => id === rankedAs(decided.area));
    return [
      text.number(index + 1),
      { text: nameOf(reading, decided), tone: 'strong' },
      at === undefined ? '–' : text.number(at.rank),
      at === undefined ? '–' : range(at.lower, at.upper),
      at === undefined || isMerged(decided.area) ? t('report.merged') : t(`ranking.standing.${at.standing}`),
    ];
  };
  return {
    kind: 'table',
    title: t('report.decidedTable'),
    note: decision.moved.length > 0 ? t('ranking.mergedAnew') : null,
    legend: [],
    columns: [
      { head: t('report.number'), width: 0.5, number: true },
      { head: t('ranking.area'), width: 3.6 },
      { head: t('report.rank'), width: 0.9, number: true },
      { head: t('ranking.couldRank'), width: 1.2, number: true },
      { head: t('report.standing'), width: 2 },
    ],
    rows: decision.areas.map(row),
    lineAfter: null,
  };
}

/** Why each area that needed a reason was taken, and where merged and renamed ones come from. */
function reasonsOf(reading: ReportReading, decision: ReportedDecision): readonly PaperBlock[] {
  const { t, text, name } = reading;
  const terms = decision.areas.flatMap((decided) => {
    const moved = decision.moved.find(({ area }) => area === decided.area);
    const before = moved?.before.map((one) =>
      t('ranking.areaAt', { area: name(one.area), rank: text.ordinal(one.rank) }),
    );
    const parent = splitFrom(decided.area);
    const parts = [
      ...(moved !== undefined && before !== undefined && isMerged(decided.area)
        ? [t('ranking.mergedFrom', { areas: text.list(before), rank: text.ordinal(moved.rank) })]
        : []),
      ...(parent === null ? [] : [t('ranking.splitFrom', { area: name(parent) })]),
      ...(decided.name !== null && parent === null && !isMerged(decided.area)
        ? [t('ranking.renamedFrom', { area: name(decided.area) })]
        : []),
      ...(decided.reason === null ? [] : [`${t('ranking.reasonGiven')} ${isolated(decided.reason)}`]),
    ];
    return parts.length === 0 ? [] : [{ term: nameOf(reading, decided), text: parts.join(' ') }];
  });
  return [
    ...(terms.length === 0
      ? []
      : [{ kind: 'heading', text: t('report.reasons') } as const, { kind: 'terms', terms } as const]),
    ...(decision.borderReason === null
      ? []
      : [
          { kind: 'heading', text: t('report.border') } as const,
          { kind: 'text', text: isolated(decision.borderReason), tone: 'plain' } as const,
        ]),
  ];
}

/** What the decision takes from beyond the line and leaves from within it. */
function departuresOf(reading: ReportReading, decision: ReportedDecision): readonly PaperBlock[] {
  const { t, text, report, places, name } = reading;
  const { taken, left, ahead, unfilled } = decidedDepartures(report.areas, places, decision);
  const items = [
    ...(taken.length === 0 ? [] : [t('report.taken', { areas: text.list(taken.map(name)) })]),
    ...(left.length === 0 ? [] : [t('ranking.leftOut', { areas: text.list(left.map(name)) })]),
    ...(ahead.length === 0 ? [] : [t('report.ahead', { areas: text.list(ahead.map(name)) })]),
    ...(unfilled === 0 ? [] : [t('ranking.emptyHelp', { empty: unfilled })]),
  ];
  return [
    { kind: 'heading', text: t('report.departures') },
    items.length === 0
      ? { kind: 'text', text: t('report.noDepartures'), tone: 'plain' }
      : { kind: 'list', items },
  ];
}
