import { activityNumber, unmarkedText } from '#plan';
import type { Plan } from '#plan';
import type { Text } from '../../../i18n/text.ts';
import { linePart } from '../line-part.ts';

/** Something to choose, by its id and what it is called. */
export type LineChoice = readonly [id: string, label: string];

type Words = Pick<Text, 't' | 'has' | 'local'>;

/** Everything before, after and across the areas. */
export const chapters = 'chapters';

/** Parts of a plan that can be amended: its areas, and its chapters. */
export function partChoices(plan: Plan, { t, local }: Words): readonly LineChoice[] {
  return [
    ...plan.areas.map((area, index): LineChoice => [area.id, `${index + 1} ${local(area.name)}`]),
    [chapters, t('amendments.front')],
  ];
}

/** Lines of a part: the area itself, its activities, indicators and risks, or the chapters. */
export function lineChoices(plan: Plan, part: string, { t, local }: Words): readonly LineChoice[] {
  if (part === chapters)
    return [...plan.front, ...plan.crossCutting].map(({ id, title }): LineChoice => [id, local(title)]);
  const area = plan.areas.find(({ id }) => id === part);
  if (area === undefined) return [];
  return [
    ...area.activities.map(({ id, title }): LineChoice => [id, `${activityNumber(id)} ${local(title)}`]),
    [area.id, t('amendments.whole')],
    ...area.indicators.map(({ id, text }): LineChoice => [
      id,
      t('amendments.indicator', { text: local(text) }),
    ]),
    ...area.risks.map(({ id, text }): LineChoice => [id, t('amendments.risk', { text: local(text) })]),
  ];
}

/** What of a line can be changed: `set P1.O1.A2.cost`, `text P1.objective`, `remove`, `move`, `add`. */
export function whatChoices(plan: Plan, line: string, words: Words): readonly LineChoice[] {
  const { t, local } = words;
  const text = (id: string): LineChoice => [`text ${id}`, linePart(id, words) || local(plan.title)];
  const set = (name: string): LineChoice => [`set ${line}.${name}`, linePart(`${line}.${name}`, words)];
  const section = [...plan.front, ...plan.crossCutting].find(({ id }) => id === line);
  if (section !== undefined)
    return [
      text(`${section.id}.title`),
      ...section.paragraphs.map((paragraph): LineChoice => [
        `text ${paragraph.id}`,
        beginning(paragraph.sentences.map((each) => local(each.text)).join(' ')),
      ]),
    ];
  const area = plan.areas.find(({ id }) => line === id || line.startsWith(`${id}.`));
  if (area === undefined) return [];
  if (area.id === line)
    return [
      set('coordinators'),
      text(area.objective.id),
      text(area.outcome.id),
      ...area.outputs.map((output): LineChoice => text(output.text.id)),
      text(`${area.id}.name`),
      ['add', t('amendments.addActivity')],
    ];
  const activity = area.activities.find(({ id }) => id === line);
  if (activity !== undefined)
    return [
      ...['lead', 'host', 'start', 'end', 'cost', 'inKindDays', 'mode', 'after'].map(set),
      text(`${line}.title`),
      text(activity.description.id),
      text(`${line}.product`),
      text(activity.timeline.id),
      ...(area.outputs.length > 1 ? [['move', t('amendments.move')] as const] : []),
      ['remove', t('amendments.takeOut')],
    ];
  if (area.indicators.some(({ id }) => id === line))
    return [
      ...['baseline', 'milestone2020', 'target2021', 'owner'].map(set),
      ...['text', 'unit', 'verification'].map((name) => text(`${line}.${name}`)),
    ];
  return [text(`${line}.text`), text(`${line}.mitigation`), set('owner')];
}

function beginning(text: string): string {
  const plain = unmarkedText(text);
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}
