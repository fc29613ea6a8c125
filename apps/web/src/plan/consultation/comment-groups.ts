import { activityNumber, costBasis, paragraphText } from '#plan';
import type { Indicator, Paragraph, Plan, PlanActivity, PlanArea, Section } from '#plan';
import type { useText } from '../../i18n/text-context.tsx';

type Words = Pick<ReturnType<typeof useText>, 't' | 'local' | 'number' | 'list'>;

/** A line that a city may comment on, with what it is where its words do not say so. */
export interface CommentableLine {
  readonly id: string;
  readonly label: string | null;
  readonly text: string;
}

/** Lines that are read together; with a title they are folded. */
export interface CommentGroup {
  readonly id: string;
  readonly title: string | null;
  readonly lines: readonly CommentableLine[];
}

/** One chapter of the draft as a city reads it on a phone; nothing where the plan has no such chapter. */
export function commentGroups(
  plan: Plan,
  chapter: string,
  words: Words,
  cityName: (city: string) => string,
): readonly CommentGroup[] {
  const area = plan.areas.find(({ id }) => id === chapter);
  if (area !== undefined) return areaGroups(area, words, cityName);
  const section = [...plan.front, ...plan.crossCutting].find(({ id }) => id === chapter);
  return section === undefined ? [] : [sectionGroup(section, words)];
}

function sectionGroup({ id, title, paragraphs }: Section, words: Words): CommentGroup {
  return {
    id,
    title: null,
    lines: [
      { id, label: null, text: words.local(title) },
      ...paragraphs.map((each) => lineOf(each, null, words)),
    ],
  };
}

function areaGroups(
  area: PlanArea,
  words: Words,
  cityName: (city: string) => string,
): readonly CommentGroup[] {
  const { t, local, number, list } = words;
  const { id, resources } = area;
  const group = (part: string, title: string, lines: readonly CommentableLine[]) =>
    lines.length === 0 ? [] : [{ id: `${id}.${part}`, title, lines }];
  return [
    {
      id,
      title: null,
      lines: [
        { id, label: null, text: local(area.name) },
        lineOf(area.objective, t('plan.objective'), words),
        lineOf(area.outcome, t('plan-read.outcome'), words),
        {
          id: `${id}.coordinators`,
          label: t('plan.coordinating'),
          text:
            area.coordinators.length === 0
              ? t('plan.nobodyOffered')
              : list(area.coordinators.map(({ city }) => cityName(city))),
        },
      ],
    },
    ...group(
      'outputs',
      t('plan-consultation.outputs'),
      area.outputs.map(({ text }, index) =>
        lineOf(text, t('plan-read.output', { number: number(index + 1) }), words),
      ),
    ),
    ...area.activities.map((activity) => activityGroup(activity, words, cityName)),
    ...group(
      'indicators',
      t('plan-read.indicators'),
      area.indicators.map((each) => ({ id: each.id, label: null, text: measured(each, words) })),
    ),
    ...group('money', t('plan.resources'), [
      {
        id: `${id}.resources`,
        label: null,
        text: [
          ...resources.cash.map(({ year, cash }) =>
            t('plan-read.cashOf', { cash: number(cash), year: String(year) }),
          ),
          t('plan-read.inKind', { days: resources.inKindDays }),
          ...(resources.unfunded > 0 ? [t('plan-read.unfunded', { cash: number(resources.unfunded) })] : []),
        ].join(' · '),
      },
    ]),
    ...group(
      'risks',
      t('plan-consultation.risks'),
      area.risks.map((risk) => ({
        id: risk.id,
        label: null,
        text: `${local(risk.text)} ${local(risk.mitigation)}`,
      })),
    ),
  ];
}

function activityGroup(
  activity: PlanActivity,
  words: Words,
  cityName: (city: string) => string,
): CommentGroup {
  const { t, local, number, list } = words;
  const { id, lead, host, cost, inKindDays } = activity;
  const facts = [
    local(activity.product),
    list([...new Set([lead, host].flatMap((one) => one?.city ?? []))].map(cityName)),
    paragraphText(activity.timeline, local),
    t('plan-read.takesValue', { cost: number(cost), days: inKindDays, basis: costBasis(activity) }),
  ].filter((text) => text !== '');
  return {
    id,
    title: `${activityNumber(id)} ${local(activity.title)}`,
    lines: [
      { id, label: null, text: facts.join(' · ') },
      lineOf(activity.description, t('plan-consultation.description'), words),
    ],
  };
}

function measured(
  { text, baseline, milestone2020, target2021 }: Indicator,
  { t, local }: Pick<Words, 't' | 'local'>,
): string {
  if (target2021 === null) return local(text);
  return t('plan.milestones', {
    text: local(text),
    baseline: baseline === null ? 'none' : 'known',
    from: baseline ?? 0,
    milestone: milestone2020 === null ? 'none' : 'known',
    by2020: milestone2020 ?? 0,
    by2021: target2021,
  });
}

function lineOf(paragraph: Paragraph, label: string | null, words: Words): CommentableLine {
  return { id: paragraph.id, label, text: paragraphText(paragraph, words.local) };
}
