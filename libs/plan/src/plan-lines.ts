import type { Language, LocalText } from '#members';
import { paragraphText } from './paragraph.ts';
import type { Paragraph } from './paragraph.ts';
import type { Plan, PlanActivity, PlanArea, Section } from './plan.ts';
import { reasonText } from './texts/reason-text.ts';

/** One line of a plan's text with its stable id. */
export interface PlanLine {
  /** `title`, `F1.mandate`, `P2`, `P2.objective`, `P2.O1.A3`, `P2.O1.A3.timeline`, `P2.gap1` … */
  readonly id: string;
  readonly text: string;
}

/** The plan as lines of text in one language, in order, for outlines, comparison and search. */
export function planLines(
  plan: Plan,
  language: Language,
  cityName: (id: string) => string = (id) => id,
): readonly PlanLine[] {
  const read = (text: LocalText) => text[language];
  const say: Say = { read, names: (cities) => cities.map(cityName).join(', ') };
  return [
    { id: 'title', text: read(plan.title) },
    ...plan.gaps.map((gap, index) => ({ id: `gap${index + 1}`, text: reasonText(gap, read) })),
    ...plan.front.flatMap((section) => sectionLines(section, say)),
    ...plan.areas.flatMap((area) => areaLines(area, say)),
    ...plan.crossCutting.flatMap((section) => sectionLines(section, say)),
    ...plan.glossary.map(({ id, term, meaning }) => ({ id, text: `${read(term)}: ${read(meaning)}` })),
  ];
}

interface Say {
  readonly read: (text: LocalText) => string;
  readonly names: (cities: readonly string[]) => string;
}

function written({ id, ...rest }: Paragraph, { read }: Say): PlanLine {
  return { id, text: paragraphText({ id, ...rest }, read) };
}

function sectionLines({ id, title, paragraphs }: Section, say: Say): readonly PlanLine[] {
  return [{ id, text: say.read(title) }, ...paragraphs.map((each) => written(each, say))];
}

function areaLines(area: PlanArea, say: Say): readonly PlanLine[] {
  const line = (id: string, text: string): PlanLine => ({ id: `${area.id}${id}`, text });
  const cities = (list: readonly (string | null)[]) => say.names(list.filter((city) => city !== null));
  return [
    line('', say.read(area.name)),
    written(area.objective, say),
    written(area.outcome, say),
    line('.coordinators', cities(area.coordinators.map(({ city }) => city))),
    ...area.outputs.map(({ text }) => written(text, say)),
    ...area.activities.flatMap((activity) => activityLines(activity, say)),
    ...area.indicators.map(({ id, text, milestone2020, target2021 }) => ({
      id,
      text: `${say.read(text)}: ${milestone2020 ?? '–'}, ${target2021 ?? '–'}`,
    })),
    line(
      '.resources',
      [
        ...area.resources.cash.map(({ year, cash }) => `${year}: EUR ${cash}`),
        `${area.resources.inKindDays}`,
        `EUR ${area.resources.unfunded}`,
      ].join(', '),
    ),
    ...area.risks.map(({ id, text, mitigation }) => ({
      id,
      text: `${say.read(text)} ${say.read(mitigation)}`,
    })),
    ...area.gaps.map((gap, index) => line(`.gap${index + 1}`, reasonText(gap, say.read))),
  ];
}

function activityLines(activity: PlanActivity, say: Say): readonly PlanLine[] {
  const { id, title, product, description, timeline, lead, host, cost } = activity;
  return [
    { id, text: say.read(title) },
    { id: `${id}.product`, text: say.read(product) },
    written(description, say),
    { id: `${id}.cities`, text: say.names([lead, host].flatMap((one) => one?.city ?? [])) },
    written(timeline, say),
    { id: `${id}.cost`, text: `EUR ${cost}` },
  ];
}
