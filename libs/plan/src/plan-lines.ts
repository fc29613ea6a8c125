import type { Language, LocalText } from '#members';
import type { Plan, PlanArea } from './plan.ts';
import { reasonText } from './texts/reason-text.ts';

/** One line of a plan's text with its stable id. */
export interface PlanLine {
  /** `title`, `P2`, `P2.objective`, `P2.A3`, `P2.A3.output`, `P2.gap1` … */
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
  return [
    { id: 'title', text: plan.title[language] },
    ...plan.gaps.map((gap, index) => ({ id: `gap${index + 1}`, text: reasonText(gap, read) })),
    ...plan.areas.flatMap((area) => areaLines(area, language, cityName)),
  ];
}

function areaLines(
  area: PlanArea,
  language: Language,
  cityName: (id: string) => string,
): readonly PlanLine[] {
  const line = (id: string, text: string): PlanLine => ({ id: `${area.id}${id}`, text });
  const { indicator } = area;
  const names = (allocations: readonly ({ readonly city: string } | null)[]) =>
    allocations
      .filter((allocation) => allocation !== null)
      .map(({ city }) => cityName(city))
      .join(', ');
  return [
    line('', area.name[language]),
    line('.objective', area.objective[language]),
    line('.indicator', indicator.text[language]),
    line('.targets', `${indicator.milestone2020 ?? '–'}, ${indicator.target2021 ?? '–'}`),
    line('.coordinators', names(area.coordinators)),
    ...area.activities.flatMap(({ id, title, output, lead, host, start, end, cost }) => [
      { id, text: title[language] },
      { id: `${id}.output`, text: output[language] },
      { id: `${id}.cities`, text: names([lead, host]) },
      { id: `${id}.quarters`, text: start === end ? start : `${start}, ${end}` },
      { id: `${id}.cost`, text: `EUR ${cost}` },
    ]),
    line('.risk', area.risk[language]),
    ...area.gaps.map((gap, index) =>
      line(
        `.gap${index + 1}`,
        reasonText(gap, (text) => text[language]),
      ),
    ),
  ];
}
