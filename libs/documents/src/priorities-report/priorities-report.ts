import { directionOf } from '#members';
import { agreementChapter } from './chapters/agreement.ts';
import { decisionChapter } from './chapters/decision.ts';
import { coverAreas } from './chapters/cover-areas.ts';
import { coverFacts } from './chapters/cover-facts.ts';
import { firstChapter } from './chapters/first.ts';
import { gapChapter } from './chapters/gap.ts';
import { glossaryChapter } from './chapters/glossary.ts';
import { holdsChapter } from './chapters/holds.ts';
import { methodChapter } from './chapters/method.ts';
import { sharesChapter } from './chapters/shares.ts';
import { summaryChapter } from './chapters/summary.ts';
import { whoAnsweredChapter } from './chapters/who-answered.ts';
import type { PrioritiesAbout } from './priorities-about.ts';
import type { PaperDocument } from '../paper-document/paper-document.ts';
import { reportReading } from './report-reading.ts';
import { reportState } from './report-state.ts';

/**
 * The report on the priority areas as a document in one language, written from the same data and with the same sentences
 * as the pages. What it has no data for (a decision, what only the team may see) it leaves out or says so.
 */
export function prioritiesReport(about: PrioritiesAbout): PaperDocument {
  const reading = reportReading(about);
  const { t, language, round, run, insights } = reading;
  const chapters = [
    summaryChapter(reading),
    whoAnsweredChapter(reading),
    firstChapter(reading),
    agreementChapter(reading),
    holdsChapter(reading),
    gapChapter(reading),
    sharesChapter(reading),
    decisionChapter(reading),
    methodChapter(reading),
    glossaryChapter(reading),
  ].filter((chapter) => chapter !== null);
  const state = reportState(reading);
  return {
    language,
    rightToLeft: directionOf(language) === 'rtl',
    network: t('report.network'),
    title: t('report.title'),
    subtitle: t('report.subtitle', { round: round.title }),
    state: state.sentence,
    provisional: state.provisional,
    edition: t(insights === null ? 'report.editionPublic' : 'report.editionTeam'),
    simulated: round.simulated ? t('common.simulated') : null,
    simulatedNote: round.simulated ? t('report.simulatedNote') : null,
    unreviewed: null,
    areas: coverAreas(reading),
    figures: [],
    facts: coverFacts(reading),
    contents: t('report.contents'),
    chapters: chapters.map((chapter, index) => ({ ...chapter, title: `${index + 1}. ${chapter.title}` })),
    foot: t('report.foot', { round: round.title, number: run.number, hash: run.reportHash.slice(0, 16) }),
    fingerprint: null,
    page: t('report.page', { page: '{page}', pages: '{pages}' }),
    figure: t('report.figure', { number: '{number}' }),
    table: t('report.table', { number: '{number}' }),
    createdAt: reading.createdAt,
  };
}
