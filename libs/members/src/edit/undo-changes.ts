import type { MemberCity } from '../member-city.ts';
import { memberFields, sameValue } from './member-changes.ts';
import type { MemberChange, MemberField } from './member-changes.ts';

/** Why a part of an edit cannot be taken back. */
export const undoObstacleCodes = [
  'changed-since',
  'left-since',
  'came-back-since',
  'succeeds-another',
] as const;

/** A city, and where one is to blame the field of it, in which something later stands in the way. */
export interface UndoObstacle {
  readonly city: string;
  /** `*`: the member as a whole. */
  readonly field: MemberField | '*';
  readonly code: (typeof undoObstacleCodes)[number];
}

/** What taking back an edit would leave. */
export interface Undoing {
  /** Members as they would be, those that come back included. */
  readonly cities: readonly MemberCity[];
  /** Ids of members that would leave. */
  readonly taken: readonly string[];
  /** Empty: the edit can be taken back. */
  readonly obstacles: readonly UndoObstacle[];
}

/**
 * Takes back exactly what the changes of an edit did to the members of the present, and nothing else: other fields of
 * the same cities, changed later, stay. Where a later edit has changed what this one did there is an obstacle instead.
 * A member that the edit added leaves only as it was added, and only while no other member names it as its successor.
 */
export function undoChanges(present: readonly MemberCity[], changes: readonly MemberChange[]): Undoing {
  const members = new Map(present.map((city) => [city.id, city]));
  const restored = new Map<string, MemberCity>();
  const taken = new Set<string>();
  const obstacles: UndoObstacle[] = [];
  for (const { city, field, before, after } of changes) {
    const member = restored.get(city) ?? members.get(city) ?? null;
    if (field !== '*') {
      if (member === null) obstacles.push({ city, field, code: 'left-since' });
      else if (!sameValue(member[field], after)) obstacles.push({ city, field, code: 'changed-since' });
      else restored.set(city, { ...member, [field]: before });
    } else if (after === null) {
      if (member === null) restored.set(city, before as MemberCity);
      else obstacles.push({ city, field, code: 'came-back-since' });
    } else if (member === null) obstacles.push({ city, field, code: 'left-since' });
    else {
      taken.add(city);
      obstacles.push(...changedSince(member, after as MemberCity));
    }
  }
  for (const { id, successor } of present) {
    const back = restored.get(id);
    const heir = back === undefined ? successor : back.successor;
    if (heir !== null && taken.has(heir.city) && !taken.has(id))
      obstacles.push({ city: heir.city, field: '*', code: 'succeeds-another' });
  }
  return { cities: [...restored.values()], taken: [...taken], obstacles };
}

function changedSince(member: MemberCity, added: MemberCity): readonly UndoObstacle[] {
  return memberFields
    .filter((field) => !sameValue(member[field], added[field]))
    .map((field) => ({ city: member.id, field, code: 'changed-since' }));
}
