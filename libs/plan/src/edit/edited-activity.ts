import type { Paragraph } from '../paragraph.ts';
import type { Allocation, PlanActivity, PlanArea, Quarter, Reason, Sentence } from '../plan.ts';
import { paragraph, stated } from '../document/sentences.ts';
import { saidInOrder, tasksSaid, timesSaid } from '../draft/activity-said.ts';
import { languagesOf } from '../draft/languages-of.ts';
import { activityDescriptions } from '../texts/activity-descriptions.ts';
import { activityTemplates } from '../texts/activity-templates.ts';
import type { EditContext } from './edit-context.ts';
import type { AddEdit } from './plan-edit.ts';

const byHand: Reason = { code: 'set-by-hand', values: {} };

/** A task that a person gave to a city: it is asked before it counts. A city that stays keeps its reason and its answer. */
export function handedTo(
  city: string | null,
  task: Allocation['function'],
  before: readonly (Allocation | null)[],
): Allocation | null {
  if (city === null) return null;
  const kept = before.find((each) => each?.city === city && each.function === task);
  return kept ?? { city, function: task, reason: byHand, alternative: null, consent: 'proposed' };
}

/** An activity from the template of its type, as the draft would write it, without a city. */
export function addedActivity(
  area: PlanArea,
  { output, type, start }: AddEdit,
  { number, quarters }: { readonly number: number; readonly quarters: readonly Quarter[] },
): PlanActivity {
  const id = `${output}.A${number}`;
  const template = activityTemplates[type];
  const last = Math.min(quarters.indexOf(start) + template.quarters, quarters.length) - 1;
  const bare = { lead: null, host: null, partners: area.coordinators.map(({ city }) => city) };
  const times = { start, end: quarters[last] ?? start, after: null };
  return {
    id,
    output,
    type,
    title: template.title,
    product: template.product,
    description: paragraph(`${id}.description`, stated(activityDescriptions[type], { name: area.name })),
    reason: { code: 'added-by-hand', values: {} },
    ...bare,
    languages: [],
    mode: template.mode,
    ...times,
    timeline: paragraph(`${id}.timeline`, ...saidInOrder({ ...timesSaid(times) })),
    cost: template.cost,
    inKindDays: template.inKindDays,
  };
}

/**
 * The activity with what follows from its fields put in step: partners, languages, and the sentences that the draft wrote
 * about them. A sentence that a person has rewritten is theirs and stays.
 */
export function inStep(
  before: PlanActivity,
  changed: PlanActivity,
  area: PlanArea,
  { cities }: EditContext,
): PlanActivity {
  const known = new Map(cities.map((city) => [city.id, city]));
  const name = (city: string) => known.get(city)?.name ?? city;
  const { lead, host } = changed;
  const tasks = [lead?.city, host?.city];
  const after: PlanActivity = {
    ...changed,
    partners: area.coordinators.map(({ city }) => city).filter((city) => !tasks.includes(city)),
    languages:
      before.lead?.city === lead?.city && before.host?.city === host?.city
        ? changed.languages
        : languagesOf([lead, host], known),
  };
  const hosted = activityTemplates[after.type].hosted;
  return {
    ...after,
    description: restated(
      after.description,
      { ...tasksSaid(before, hosted, name) },
      { ...tasksSaid(after, hosted, name) },
    ),
    timeline: restated(after.timeline, { ...timesSaid(before) }, { ...timesSaid(after) }),
  };
}

type Said = Readonly<Record<string, Sentence | null>>;

function restated(text: Paragraph, before: Said, after: Said): Paragraph {
  let sentences = [...text.sentences];
  for (const [key, fresh] of Object.entries(after)) {
    const old = before[key] ?? null;
    if (old?.text.en === fresh?.text.en) continue;
    const at = old === null ? -1 : sentences.findIndex((each) => each.text.en === old.text.en);
    if (at >= 0) sentences = sentences.toSpliced(at, 1, ...(fresh === null ? [] : [fresh]));
    else if (old === null && fresh !== null) sentences.push(fresh);
  }
  return { ...text, sentences };
}
