import { allTests, losing, rankFinding, rankLead, silentBound, withNone } from '#findings';
import type { PaperBlock, PaperChapter } from '../../paper-document/paper-document.ts';
import type { ReportReading } from '../report-reading.ts';
import { agreementSentences } from './agreement-sentences.ts';
import { holdsSentence, settledSentence } from './holds-sentences.ts';
import { gapSentence } from './gap-sentences.ts';
import { sharesSentence, noneSentence } from './shares-sentences.ts';
import { reportState } from '../report-state.ts';

/** The whole in half a page: what the answers say, how firmly, and what was decided. */
export function summaryChapter(reading: ReportReading): PaperChapter {
  const { t, report, limit, name } = reading;
  const finding = rankFinding(report);
  const lead = rankLead(report, limit).map(({ key, values, area }) =>
    t(key, { ...values, ...(area === undefined ? {} : { area: name(area) }) }),
  );
  const sentences = [
    ...agreementSentences(reading),
    holdsSentence(reading),
    settledSentence(reading),
    gapSentence(reading),
    sharesSentence(reading),
    noneSentence(reading),
    ...reading.settingsChanges.map(({ at, reason }) =>
      t('ranking.settingsChanged', {
        date: reading.text.date(at.slice(0, 10)),
        reason: `\u2068${reason}\u2069`,
      }),
    ),
    reportState(reading).sentence,
  ].filter((sentence) => sentence !== null);
  const blocks: readonly PaperBlock[] = [
    { kind: 'text', text: `${t(finding.key, finding.values)}.`, tone: 'lead' },
    ...(lead.length > 0 ? [{ kind: 'text', text: lead.join(' '), tone: 'plain' } as const] : []),
    keyFigures(reading),
    ...(report.preferences > 0 ? [{ kind: 'list', items: sentences.map(closed) } as const] : []),
    { kind: 'note', title: t('report.cautionTitle'), text: t('report.caution') },
  ];
  return { title: t('report.summary'), fresh: false, blocks };
}

function keyFigures(reading: ReportReading): PaperBlock {
  const { t, report, tests, places, regions, text } = reading;
  const members = report.strata.reduce((sum, stratum) => sum + stratum.members, 0);
  const all = allTests(tests);
  const held = Math.min(places, report.areas.length) - losing(report, all).length;
  const shown = new Set(regions.filter((each) => each.shown).map(({ region }) => region));
  const { none, answers } = withNone(report.proportional, 'majority', shown);
  const of = (part: number, whole: number) =>
    t('report.partOf', { part: text.number(part), whole: text.number(whole) });
  return {
    kind: 'figures',
    figures: [
      { value: of(report.preferences, members), label: t('report.keyAnswers') },
      {
        value: of(report.areas.filter(({ standing }) => standing === 'sure').length, places),
        label: t('report.keySure', { of: places }),
      },
      { value: of(held, places), label: t('report.keyHeld', { of: places, tests: all.length }) },
      { value: of(answers - none, answers), label: t('report.keyHeard', { top: report.proportional.top }) },
      {
        value: of(silentBound(report).settled.length, places),
        label: t('report.keySettled', { of: places }),
      },
    ],
  };
}

/** Titles of pages end without a full stop; here they stand among sentences. */
export function closed(sentence: string): string {
  return /[.!?؟][\u2069\s]*$/u.test(sentence) ? sentence : `${sentence}.`;
}
