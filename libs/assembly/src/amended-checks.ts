import { canonicalJson, sha256Hex } from '#canonical';
import type { FrozenRoll } from '#members';
import { activityIn, applyEdits, fieldValue } from '#plan';
import type { Plan, PlanActivity, PlanEdit } from '#plan';
import type { Amendment } from './amendment/amendment.ts';
import type { AmendmentEvent } from './amendment/amendment-events.ts';
import { mergeAmendments } from './amendment/merge-amendments.ts';
import { withTranslations } from './amendment/with-translations.ts';
import { jsonPart } from './bundle-contents.ts';
import type { SessionPlanVersion } from './bundle-session.ts';
import type { CheckName } from './check.ts';
import { absent, compared, failed, passed } from './check-finding.ts';
import type { CheckFinding } from './check-finding.ts';
import type { LedgerEvent } from './ledger.ts';
import type { SessionContents } from './session-checks.ts';

type AmendedCheckName = Extract<CheckName, 'amended-recomputed' | 'amendments-stand'>;

/** The checks on what the adopted amendments made of the plan that was put. */
export const amendedChecks: Readonly<Record<AmendedCheckName, (contents: SessionContents) => CheckFinding>> =
  { 'amended-recomputed': amendedRecomputed, 'amendments-stand': amendmentsStand };

type Told<Type extends AmendmentEvent['type']> = Extract<AmendmentEvent, { readonly type: Type }>;

/** What the ledger says of an amended plan, with both plans; null where nothing was amended. */
interface AmendedPlan {
  readonly put: Plan;
  readonly adopted: Plan;
  /** Hash of the text of `adopted`, as the ledger has it. */
  readonly hash: string;
  /** Adopted ones only. */
  readonly amendments: readonly Amendment[];
}

function amendedPlan({ files, plan, entries }: SessionContents): AmendedPlan | null {
  const events = (entries ?? []).map(({ event }) => event);
  const amended = events.findLast((event) => event.type === 'plan-amended');
  const versions = jsonPart(files, 'versions.json')?.value as readonly SessionPlanVersion[] | undefined;
  if (amended === undefined || versions === undefined) return null;
  const textOf = (hash: string): Plan => {
    const kept = versions.find((each) => each.hash === hash);
    if (kept === undefined) throw new Error(`versions.json ${hash.slice(0, 12)} version-missing`);
    return (kept.plan ?? plan?.value) as Plan;
  };
  return {
    put: textOf(amended.base),
    adopted: textOf(amended.planHash),
    hash: amended.planHash,
    amendments: adoptedOf(events, amended.amendments),
  };
}

function adoptedOf(events: readonly LedgerEvent[], ids: readonly string[]): readonly Amendment[] {
  const translated = new Map<string, Map<string, Told<'amendment-translated'>>>();
  for (const event of events)
    if (event.type === 'amendment-translated') {
      const own = translated.get(event.amendment) ?? new Map<string, Told<'amendment-translated'>>();
      translated.set(event.amendment, own.set(event.language, event));
    }
  return events.flatMap((event): Amendment[] => {
    if (event.type !== 'amendment-submitted' || !ids.includes(event.amendment)) return [];
    const { amendment: id, seat, supporters, edits, ...said } = event;
    const languages = [...(translated.get(id)?.values() ?? [])];
    const state = 'adopted';
    return [{ ...said, id, cities: [seat, ...supporters], state, edits: withTranslations(edits, languages) }];
  });
}

function amendedRecomputed(contents: SessionContents): CheckFinding {
  const amended = amendedPlan(contents);
  const roll = jsonPart(contents.files, 'roll.json')?.value as FrozenRoll | undefined;
  if (amended === null || roll === undefined) return absent;
  const { put, adopted, hash, amendments } = amended;
  const { edits } = mergeAmendments(put, amendments);
  const merged = applyEdits(put, edits, { cities: roll.members, taken: skippedNumbers(put, adopted) });
  const found = sha256Hex(canonicalJson(withUntold(merged, amended, edits)));
  return compared('plan', hash, found);
}

/**
 * Numbers of activities that stood in a draft before the one that was put are not given again; which those were, the
 * bundle does not hold. Where the first activity that was added to an area skips some, they count as such.
 */
function skippedNumbers(put: Plan, adopted: Plan): readonly string[] {
  const numberOf = ({ id }: PlanActivity) => Number(/A(\d+)$/.exec(id)?.[1] ?? 0);
  return adopted.areas.flatMap(({ id, activities }) => {
    const added = activities.filter((each) => activityIn(put, each.id) === undefined).map(numberOf);
    return added.length === 0 ? [] : [`${id}.O1.A${Math.min(...added) - 1}`];
  });
}

/**
 * Which languages a city works in, and what it is called today, the bundle does not hold: where an amendment gives a task
 * to another city, the sentence that names it and its languages are those of the adopted plan.
 */
function withUntold(merged: Plan, { put, adopted }: AmendedPlan, edits: readonly PlanEdit[]): Plan {
  const written = new Set(edits.flatMap((edit) => (edit.op === 'text' ? [edit.id] : [])));
  const tasks = (plan: Plan, id: string) => canonicalJson([lead(plan, id), lead(plan, id, 'host')]);
  const areas = merged.areas.map((area) => ({
    ...area,
    activities: area.activities.map((each) => {
      const own = activityIn(adopted, each.id)?.activity;
      if (own === undefined || tasks(merged, each.id) === tasks(put, each.id)) return each;
      const description = written.has(each.description.id) ? each.description : own.description;
      return { ...each, languages: own.languages, description };
    }),
  }));
  const coordinators = (plan: Plan) => canonicalJson(plan.areas.map((area) => area.coordinators));
  const same = coordinators(merged) === coordinators(put);
  return { ...merged, areas, crossCutting: same ? merged.crossCutting : adopted.crossCutting };
}

function lead(plan: Plan, activity: string, task = 'lead') {
  return fieldValue(plan, `${activity}.${task}`) ?? null;
}

/** Fields of an activity that only an amendment may change. */
const fields = ['lead', 'host', 'start', 'end', 'after', 'mode', 'cost', 'inKindDays'] as const;

function amendmentsStand(contents: SessionContents): CheckFinding {
  const amended = amendedPlan(contents);
  if (amended === null) return absent;
  const { put, adopted, amendments } = amended;
  const edits = amendments.flatMap(({ id, edits: own }) =>
    own.filter(
      (edit) => edit.op === 'add' || !amendments.some((each) => rewrites(each, id, edit, amendments)),
    ),
  );
  const removed = edits.flatMap((edit) => (edit.op === 'remove' ? [edit.id] : []));
  const problems: string[] = [];
  const set = new Map(edits.flatMap((edit) => (edit.op === 'set' ? [[edit.id, edit.value] as const] : [])));
  const moved = new Map(
    edits.flatMap((edit) => (edit.op === 'move' ? [[edit.id, edit.output] as const] : [])),
  );
  for (const [id, value] of set)
    if (canonicalJson(fieldValue(adopted, id) ?? null) !== canonicalJson(value))
      problems.push(`${id} not-as-adopted`);
  for (const id of removed) if (activityIn(adopted, id) !== undefined) problems.push(`${id} not-taken-out`);
  for (const { id, output } of put.areas.flatMap(({ activities }) => activities)) {
    const now = activityIn(adopted, id)?.activity;
    if (now === undefined) {
      if (!removed.includes(id)) problems.push(`${id} gone-without-amendment`);
      continue;
    }
    if (now.output !== (moved.get(id) ?? output)) problems.push(`${id} not-where-adopted`);
    for (const field of fields) {
      const line = `${id}.${field}`;
      const was = fieldValue(put, line) ?? null;
      const is = fieldValue(adopted, line) ?? null;
      // What begins at another time ends at another time; what waited for something that is gone waits no longer.
      const follows =
        (field === 'end' && set.has(`${id}.start`)) || (field === 'after' && removed.includes(String(was)));
      if (canonicalJson(was) !== canonicalJson(is) && !set.has(line) && !follows)
        problems.push(`${line} changed-without-amendment`);
    }
  }
  const added = adopted.areas.flatMap((area) =>
    area.activities.filter(({ id }) => activityIn(put, id) === undefined),
  );
  const outputs = edits.flatMap((edit) => (edit.op === 'add' ? [edit.output] : []));
  const stand = added.map(({ output }) => output);
  if (canonicalJson(stand.sort()) !== canonicalJson(outputs.sort())) problems.push('added-differ');
  return problems.length === 0 ? passed(`${amendments.length}`) : failed(problems.join(', '));
}

/** Whether an adopted amendment to that one, or to one to it, has the last word on the place of an edit. */
function rewrites(
  { to, edits }: Amendment,
  id: string,
  edit: Exclude<PlanEdit, { op: 'add' }>,
  all: readonly Amendment[],
): boolean {
  let above = to;
  for (let steps = 0; above !== null && above !== id && steps < all.length; steps += 1)
    above = all.find((each) => each.id === above)?.to ?? null;
  return above === id && edits.some((other) => other.op === edit.op && other.id === edit.id);
}
