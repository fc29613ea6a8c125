import type { Lock } from '../draft/draft-input.ts';
import type { Plan } from '../plan.ts';
import type { PlanEdit, TextEdit } from './plan-edit.ts';
import { activityIn } from './plan-fields.ts';
import { editableTexts } from './plan-text.ts';

/** What a new draft may not undo. */
export interface HeldByHand {
  /** Allocations that a person set, as the drafting takes them. */
  readonly locks: readonly Lock[];
  /** Texts that a person wrote, to be written again into the new draft by paragraph id. */
  readonly texts: readonly HeldText[];
}

/** A text of one's own with the line that it belongs to. */
export interface HeldText extends TextEdit {
  /** Area of the catalogue and type of activity, since numbers may be given anew; null where it is about neither. */
  readonly area: string | null;
  readonly type: string | null;
}

/** The lines of a plan that its edits have touched, as they stand now. */
export function heldByHand(plan: Plan, edits: readonly PlanEdit[]): HeldByHand {
  const fields = new Set(edits.flatMap((edit) => (edit.op === 'set' ? [edit.id] : [])));
  const locks = [...fields].flatMap((id) => locksOf(plan, id));
  const current = editableTexts(plan);
  const written = new Map(
    edits.flatMap((edit) => (edit.op === 'text' ? [[`${edit.id} ${edit.language}`, edit] as const] : [])),
  );
  const texts = [...written.values()].flatMap((edit): readonly HeldText[] => {
    const text = current.get(edit.id)?.text[edit.language];
    if (text === undefined) return [];
    const area = plan.areas.find((each) => edit.id.startsWith(`${each.id}.`));
    const activity = area?.activities.find((each) => edit.id.startsWith(`${each.id}.`));
    return [{ ...edit, text, area: area?.area ?? null, type: activity?.type ?? null }];
  });
  return { locks, texts };
}

/** Texts of one's own as edits of a new draft; those whose line it does not have are left out. */
export function textsFor(plan: Plan, texts: readonly HeldText[]): readonly TextEdit[] {
  const there = editableTexts(plan);
  return texts.flatMap(({ area: catalogue, type, ...edit }): readonly TextEdit[] => {
    const id = movedId(plan, edit.id, catalogue, type);
    return id !== null && there.has(id) ? [{ ...edit, id }] : [];
  });
}

/** The id of the same line in a plan whose areas and activities may be numbered anew. */
function movedId(plan: Plan, id: string, catalogue: string | null, type: string | null): string | null {
  if (catalogue === null) return id;
  const area = plan.areas.find((each) => each.area === catalogue);
  if (area === undefined) return null;
  if (type === null) return id.replace(/^P\d+/, area.id);
  const activity = area.activities.find((each) => each.type === type);
  return activity === undefined ? null : id.replace(/^P\d+\.O\d+\.A\d+/, activity.id);
}

function locksOf(plan: Plan, id: string): readonly Lock[] {
  const [, line = '', name = ''] = /^(.+)\.(\w+)$/.exec(id) ?? [];
  if (name === 'coordinators') {
    const area = plan.areas.find((each) => each.id === line);
    return (area?.coordinators ?? []).map(({ city }) => ({ area: area!.area, task: 'coordinate', city }));
  }
  const found = activityIn(plan, line);
  if (found === undefined) return [];
  const { area, activity } = found;
  const lock = { area: area.area, type: activity.type };
  if (name === 'start') return [{ ...lock, task: 'start', quarter: activity.start }];
  if (name !== 'lead' && name !== 'host') return [];
  const city = activity[name]?.city;
  return city === undefined ? [] : [{ ...lock, task: name, city }];
}
