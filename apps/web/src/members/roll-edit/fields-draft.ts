import type { MemberKind, Region, SizeClass } from '#members';
import type { PresentFields } from '../../api/roll-edits.ts';

/** The fields of a member as a form holds them: every one a text or a list. */
export interface FieldsDraft {
  readonly name: string;
  readonly officialName: string;
  readonly ownName: string;
  /** One a line. */
  readonly shortNames: string;
  readonly country: string;
  readonly countryName: string;
  readonly region: Region | '';
  readonly kind: MemberKind;
  readonly languages: readonly string[];
  readonly population: string;
  readonly sizeClass: SizeClass | '';
  readonly website: string;
  readonly note: string;
}

/** A form with nothing in it. */
export const emptyDraft: FieldsDraft = {
  name: '',
  officialName: '',
  ownName: '',
  shortNames: '',
  country: '',
  countryName: '',
  region: '',
  kind: 'city',
  languages: [],
  population: '',
  sizeClass: '',
  website: '',
  note: '',
};

/** What a form shows for a member. */
export function draftOf(fields: PresentFields): FieldsDraft {
  const { name, country, countryName, region, kind, languages } = fields;
  return {
    name,
    country,
    countryName,
    region,
    kind,
    languages,
    officialName: fields.officialName ?? '',
    ownName: fields.ownName ?? '',
    shortNames: fields.shortNames.join('\n'),
    population: fields.population === null ? '' : String(fields.population),
    sizeClass: fields.sizeClass ?? '',
    website: fields.website ?? '',
    note: fields.note ?? '',
  };
}

/** What is no number is sent as one that no city has: the service refuses it by its field. */
function populationOf(text: string): number | null {
  if (text.trim() === '') return null;
  return /^\d+$/.test(text.trim()) ? Number(text) : -1;
}

/** What a form says of a member. */
export function fieldsOf(draft: FieldsDraft): PresentFields {
  const { country, kind, languages } = draft;
  const textOf = (text: string): string | null => text.trim() || null;
  return {
    country,
    kind,
    languages,
    name: draft.name.trim(),
    officialName: textOf(draft.officialName),
    ownName: textOf(draft.ownName),
    shortNames: draft.shortNames.split('\n').flatMap((line) => textOf(line) ?? []),
    countryName: draft.countryName.trim(),
    region: draft.region as Region,
    population: populationOf(draft.population),
    sizeClass: draft.sizeClass === '' ? null : draft.sizeClass,
    website: textOf(draft.website),
    note: textOf(draft.note),
  };
}

/** The fields in which a form differs from the member that it began with; the others may be changed by somebody else. */
export function changedFields(seen: PresentFields, draft: FieldsDraft): Partial<PresentFields> {
  const before = fieldsOf(draftOf(seen));
  const after = fieldsOf(draft);
  const names = Object.keys(after) as (keyof PresentFields)[];
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return Object.fromEntries(changed.map((name) => [name, after[name]]));
}
