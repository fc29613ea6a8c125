import { canonicalJson, sha256Hex } from '#canonical';
import { languages } from '#members';
import type { Language, LocalText } from '#members';
import { fillText } from '#plan';
import type { Plan, PlanArea } from '#plan';
import { agendaTexts } from './agenda-texts.ts';

/** One part of the plan as it is put to the vote. */
export interface AgendaItem {
  /** 1, 2, 3 … in the order of the plan; the plan as a whole comes last. */
  readonly number: number;
  readonly kind: 'area' | 'plan';
  readonly area: string | null;
  /** What it is, as a heading. */
  readonly title: LocalText;
  /** What the seats are asked. */
  readonly question: LocalText;
  /** What is in it, in a sentence. */
  readonly summary: LocalText;
  /** SHA-256 of the canonical text that the item stands for. */
  readonly textHash: string;
}

/** Isolates a foreign name, so that it cannot reorder the text around it (Unicode FSI … PDI). */
const isolated = (name: string): string => `\u2068${name}\u2069`;

/** Names as a list, in each language's own way. */
function listed(names: readonly string[]): LocalText {
  const entries = languages.map(
    (language) => [language, new Intl.ListFormat(language, { type: 'conjunction' }).format(names)] as const,
  );
  return Object.fromEntries(entries) as unknown as Record<Language, string>;
}

/** The items of a session on a plan: each area by itself, then the whole; `cityName` gives a city's own name. */
export function agendaOfPlan(plan: Plan, cityName: (city: string) => string): readonly AgendaItem[] {
  const areas = plan.areas.map((area, index) => areaItem(area, index + 1, cityName));
  const { activities } = plan.totals;
  return [
    ...areas,
    {
      number: areas.length + 1,
      kind: 'plan',
      area: null,
      title: agendaTexts.wholePlan,
      question: agendaTexts.adoptPlan,
      summary: fillText(agendaTexts.plan, { areas: areas.length, activities }),
      textHash: sha256Hex(canonicalJson(plan)),
    },
  ];
}

function areaItem(area: PlanArea, number: number, cityName: (city: string) => string): AgendaItem {
  const cities = area.coordinators.map(({ city }) => isolated(cityName(city)));
  return {
    number,
    kind: 'area',
    area: area.area,
    title: area.name,
    question: fillText(agendaTexts.adoptArea, { name: area.name }),
    summary:
      cities.length > 0
        ? fillText(agendaTexts.area, { activities: area.activities.length, cities: listed(cities) })
        : fillText(agendaTexts.noCities, { activities: area.activities.length }),
    textHash: sha256Hex(canonicalJson(area)),
  };
}
