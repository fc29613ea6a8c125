import { canonicalJson } from '#canonical';
import type { MemberCity } from '../member-city.ts';

/** Every field of a member that can change; the id never does. */
export const memberFields = [
  'name',
  'officialName',
  'ownName',
  'shortNames',
  'formerNames',
  'country',
  'countryName',
  'region',
  'kind',
  'languages',
  'population',
  'sizeClass',
  'website',
  'statuses',
  'successor',
  'note',
] as const satisfies readonly (keyof MemberCity)[];

export type MemberField = (typeof memberFields)[number];

/** One field of one member before and after; `null` before all fields of a member that is new. */
export interface MemberChange {
  readonly city: string;
  /** `*`: the whole member was added (before is null) or taken away again (after is null). */
  readonly field: MemberField | '*';
  readonly before: unknown;
  readonly after: unknown;
}

/** What differs between a member before and after, field by field; empty when nothing does. */
export function memberChanges(before: MemberCity | null, after: MemberCity | null): readonly MemberChange[] {
  if (before === null && after === null) return [];
  if (before === null || after === null) {
    return [{ city: (before ?? after)!.id, field: '*', before, after }];
  }
  return memberFields
    .filter((field) => !sameValue(before[field], after[field]))
    .map((field) => ({ city: after.id, field, before: before[field], after: after[field] }));
}

/** Whether two values of a field are the same as JSON, whatever the order in which their members were written. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  // Most fields are plain, and ten thousand members have sixteen of them each.
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  return JSON.stringify(one) === JSON.stringify(other) || canonicalJson(one) === canonicalJson(other);
}
