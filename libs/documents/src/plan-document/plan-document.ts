import { areaColour } from '../marks/area-colour.ts';
import type { PaperChapter, PaperDocument } from '../paper-document/paper-document.ts';
import { allocationsAnnex, glossaryAnnex, resultsAnnex } from './chapters/annexes.ts';
import { areaChapter } from './chapters/area.ts';
import { budgetChapter } from './chapters/budget.ts';
import { calendarChapter } from './chapters/calendar.ts';
import { carriersTable } from './chapters/carriers.ts';
import { certificateAnnex } from './chapters/certificate.ts';
import { glanceChapter, keyFigures } from './chapters/glance.ts';
import { sectionsChapter } from './chapters/sections.ts';
import { unusedAnnex } from './chapters/unused.ts';
import type { PlanAbout } from './plan-about.ts';
import { planReading } from './plan-reading.ts';
import type { PlanReading } from './plan-reading.ts';
import { coverWords } from './words/cover-words.ts';

/**
 * The work plan as a document in one language: everything that the plan says, with its gaps as gaps. The same plan and
 * circumstances give the same document.
 */
export function planDocument(about: PlanAbout): PaperDocument {
  const reading = planReading(about);
  const { plan, language, say, local, version, adopted, hash, quarter } = reading;
  const state = say('cover', adopted ? 'adopted' : 'draft', { version });
  const at = generatedAt(reading);
  const [first, last] = [quarter(plan.period.from, true), quarter(plan.period.to, true)];
  return {
    language,
    rightToLeft: reading.rightToLeft,
    network: say('cover', 'network'),
    title: local(plan.title),
    subtitle: say('cover', 'subtitle', {
      areas: plan.areas.length,
      activities: plan.totals.activities,
      cities: plan.totals.cities,
    }),
    state,
    provisional: !adopted,
    edition: say('cover', adopted ? 'adoptedNote' : 'draftNote'),
    simulated: plan.simulated ? say('cover', 'simulated') : null,
    simulatedNote: plan.simulated ? say('cover', 'simulatedNote') : null,
    unreviewed: isUnreviewed(reading)
      ? { mark: say('cover', 'unreviewed'), note: say('cover', 'unreviewedNote') }
      : null,
    areas: {
      title: say('table', 'areas'),
      areas: plan.areas.map(({ name, area }) => ({ name: local(name), colour: areaColour(area) })),
    },
    figures: keyFigures(reading),
    facts: [
      { label: say('cover', 'period'), value: say('cover', 'fromTo', { from: first, to: last }) },
      { label: say('cover', 'generatedLabel'), value: at },
      { label: say('cover', 'fingerprint'), value: hash, exact: true },
    ],
    contents: say('cover', 'contents'),
    chapters: chaptersOf(reading),
    foot: `${local(plan.title)} · ${state}`,
    fingerprint: {
      text: `SHA-256 ${hash}`,
      at: say('cover', 'generated', { at }),
    },
    page: say('cover', 'page', { page: '{page}', pages: '{pages}' }),
    figure: say('cover', 'figure', { number: '{number}' }),
    table: say('cover', 'table', { number: '{number}' }),
    createdAt: about.generatedAt,
  };
}

/** The time of generation to the minute, in its own direction. */
function generatedAt({ generatedAt: instant, rightToLeft }: PlanReading): string {
  const text = `${instant.slice(0, 16).replace('T', ' ')} UTC`;
  return rightToLeft ? `\u2068${text}\u2069` : text;
}

function chaptersOf(reading: PlanReading): readonly PaperChapter[] {
  const { plan, say } = reading;
  const letters = reading.rightToLeft ? ['أ', 'ب', 'ج', 'د', 'هـ'] : ['A', 'B', 'C', 'D', 'E'];
  const annexes = [
    resultsAnnex(reading),
    allocationsAnnex(reading),
    unusedAnnex(reading),
    glossaryAnnex(reading),
    certificateAnnex(reading),
  ];
  return [
    glanceChapter(reading),
    sectionsChapter(say('table', 'front'), plan.front, reading),
    ...plan.areas.map((area, index) => areaChapter(area, index + 1, reading)),
    acrossChapter(reading),
    calendarChapter(reading),
    budgetChapter(reading),
    ...annexes.map((annex, index) => ({
      ...annex,
      title: say('annex', 'annex', { letter: letters[index] ?? '', title: annex.title }),
    })),
  ];
}

function acrossChapter(reading: PlanReading): PaperChapter {
  const { plan, say } = reading;
  const chapter = sectionsChapter(say('table', 'crossCutting'), plan.crossCutting, reading);
  return { ...chapter, follows: true, blocks: [...chapter.blocks, ...carriersTable(reading)] };
}

/** Whether any text of the plan or of this document still wants a native reader in its language. */
function isUnreviewed({ plan, language }: PlanReading): boolean {
  if (language === 'en') return false;
  const texts = plan.areas.flatMap(({ name, objective, outcome }) => [
    name,
    ...[objective, outcome].flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  ]);
  return [plan.title, coverWords.draft, ...texts].some(({ unreviewed }) => unreviewed?.includes(language));
}
