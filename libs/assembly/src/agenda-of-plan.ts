import { canonicalJson, sha256Hex } from '#canonical';
import { languages } from '#members';
import type { Language, LocalText } from '#members';
import type { Plan, PlanArea } from '#plan';

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

interface AgendaTexts {
  readonly wholePlan: string;
  readonly adoptArea: (name: string) => string;
  readonly adoptPlan: string;
  readonly area: (activities: number, cities: string) => string;
  readonly noCities: (activities: number) => string;
  readonly plan: (areas: number, activities: number) => string;
}

const texts: Readonly<Record<Language, AgendaTexts>> = {
  en: {
    wholePlan: 'Work plan 2020–2021',
    adoptArea: (name) => `Adopt the plan for ${name}?`,
    adoptPlan: 'Adopt the work plan 2020–2021 as a whole?',
    area: (n, cities) => `Activities in 2020–2021: ${n}. Coordinated by ${cities}.`,
    noCities: (n) => `Activities in 2020–2021: ${n}. No city has offered to coordinate yet.`,
    plan: (areas, n) => `Priority areas: ${areas}. Activities: ${n}.`,
  },
  fr: {
    wholePlan: 'Plan de travail 2020–2021',
    adoptArea: (name) => `Adopter le plan pour le domaine « ${name} » ?`,
    adoptPlan: 'Adopter le plan de travail 2020–2021 dans son ensemble ?',
    area: (n, cities) => `Activités en 2020–2021 : ${n}. Coordination : ${cities}.`,
    noCities: (n) => `Activités en 2020–2021 : ${n}. Aucune ville n’a encore proposé de coordonner.`,
    plan: (areas, n) => `Domaines prioritaires : ${areas}. Activités : ${n}.`,
  },
  es: {
    wholePlan: 'Plan de trabajo 2020–2021',
    adoptArea: (name) => `¿Aprobar el plan para «${name}»?`,
    adoptPlan: '¿Aprobar el plan de trabajo 2020–2021 en su conjunto?',
    area: (n, cities) => `Actividades en 2020–2021: ${n}. Coordinan: ${cities}.`,
    noCities: (n) => `Actividades en 2020–2021: ${n}. Ninguna ciudad se ha ofrecido aún a coordinar.`,
    plan: (areas, n) => `Áreas prioritarias: ${areas}. Actividades: ${n}.`,
  },
  ar: {
    wholePlan: 'خطة العمل لعامَي 2020 و2021',
    adoptArea: (name) => `هل تُعتمد خطة مجال «${name}»؟`,
    adoptPlan: 'هل تُعتمد خطة العمل لعامَي 2020 و2021 بكاملها؟',
    area: (n, cities) => `عدد الأنشطة في 2020 و2021: ${n}. التنسيق: ${cities}.`,
    noCities: (n) => `عدد الأنشطة في 2020 و2021: ${n}. لم تعرض أي مدينة التنسيق بعد.`,
    plan: (areas, n) => `المجالات ذات الأولوية: ${areas}. الأنشطة: ${n}.`,
  },
};

/** Isolates a foreign name, so that it cannot reorder the text around it (Unicode FSI … PDI). */
const isolated = (name: string): string => `\u2068${name}\u2069`;

function localText(textIn: (language: Language) => string): LocalText {
  const entries = languages.map((language) => [language, textIn(language)] as const);
  return { ...(Object.fromEntries(entries) as Record<Language, string>), unreviewed: ['fr', 'es', 'ar'] };
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
      title: localText((language) => texts[language].wholePlan),
      question: localText((language) => texts[language].adoptPlan),
      summary: localText((language) => texts[language].plan(areas.length, activities)),
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
    question: localText((language) => texts[language].adoptArea(area.name[language])),
    summary: localText((language) =>
      cities.length > 0
        ? texts[language].area(
            area.activities.length,
            new Intl.ListFormat(language, { type: 'conjunction' }).format(cities),
          )
        : texts[language].noCities(area.activities.length),
    ),
    textHash: sha256Hex(canonicalJson(area)),
  };
}
