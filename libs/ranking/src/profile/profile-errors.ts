import type { ProblemDetail, ProblemParams } from '#problem';
import type { Preference, Profile } from '../profile.ts';
import { profileLimits } from './profile-limits.ts';

const wholeBetween = (value: number, low: number, high: number): boolean =>
  Number.isSafeInteger(value) && value >= low && value <= high;

function idErrors(
  items: readonly { readonly id: string }[],
  path: string,
  add: (path: string, code: string) => void,
): ReadonlySet<string> {
  const seen = new Set<string>();
  items.forEach(({ id }, i) => {
    if (typeof id !== 'string' || id.length === 0 || id.length > profileLimits.id)
      add(`${path}/${i}/id`, 'invalid-id');
    if (seen.has(id)) add(`${path}/${i}/id`, 'duplicate-id');
    seen.add(id);
  });
  return seen;
}

function membersErrors(
  items: readonly { readonly members: number }[],
  path: string,
  add: (path: string, code: string) => void,
): void {
  items.forEach(({ members }, i) => {
    if (!wholeBetween(members, 0, 1e9)) add(`${path}/${i}/members`, 'invalid-members');
  });
}

function orderErrors(
  preference: Preference,
  path: string,
  areas: ReadonlySet<string>,
  add: (path: string, code: string) => void,
): void {
  const seen = new Set<string>();
  const read = (id: string, at: string): void => {
    if (!areas.has(id)) add(at, 'unknown-area');
    else if (seen.has(id)) add(at, 'duplicate-area');
    seen.add(id);
  };
  preference.ranked.forEach((place, k) => {
    if (place.length === 0) add(`${path}/ranked/${k}`, 'empty-place');
    place.forEach((id, t) => read(id, `${path}/ranked/${k}/${t}`));
  });
  preference.noOpinion.forEach((id, k) => read(id, `${path}/noOpinion/${k}`));
}

function ratingErrors(
  preference: Preference,
  path: string,
  areas: ReadonlySet<string>,
  add: (path: string, code: string) => void,
): void {
  for (const [scale, byArea] of Object.entries(preference.ratings ?? {})) {
    for (const [id, value] of Object.entries(byArea)) {
      const at = `${path}/ratings/${scale}/${id}`;
      if (!areas.has(id)) add(at, 'unknown-area');
      if (!wholeBetween(value, 1, 5)) add(at, 'invalid-rating');
    }
  }
}

function categoryErrors(
  preference: Preference,
  path: string,
  margins: ReadonlyMap<string, ReadonlySet<string>>,
  add: (path: string, code: string) => void,
): void {
  const own = preference.categories ?? {};
  for (const id of Object.keys(own)) if (!margins.has(id)) add(`${path}/categories/${id}`, 'unknown-margin');
  for (const [id, categories] of margins) {
    const category = Object.hasOwn(own, id) ? own[id] : undefined;
    if (category === undefined) add(`${path}/categories/${id}`, 'missing-category');
    else if (!categories.has(category)) add(`${path}/categories/${id}`, 'unknown-category');
  }
}

/**
 * Everything that keeps a profile from being counted, by JSON pointer: unknown or repeated areas,
 * strata, categories and ids, weights that are no positive integers, ratings outside 1–5; at most
 * `profileLimits.errors` of them. Cost O(size of the profile).
 */
export function profileErrors(profile: Profile): readonly ProblemDetail[] {
  const errors: ProblemDetail[] = [];
  const add = (path: string, code: string, params?: ProblemParams): void => {
    if (errors.length < profileLimits.errors) errors.push({ path, code, ...(params && { params }) });
  };
  const areas = idErrors(profile.areas, '/areas', add);
  const strata = idErrors(profile.strata, '/strata', add);
  profile.areas.forEach(({ label }, i) => {
    if (typeof label !== 'string' || label.length > profileLimits.label)
      add(`/areas/${i}/label`, 'invalid-label');
  });
  membersErrors(profile.strata, '/strata', add);
  idErrors(profile.margins ?? [], '/margins', add);
  const margins = new Map(
    (profile.margins ?? []).map(({ id, categories }, k) => {
      membersErrors(categories, `/margins/${k}/categories`, add);
      return [id, idErrors(categories, `/margins/${k}/categories`, add)];
    }),
  );
  idErrors(profile.preferences, '/preferences', add);
  const scales = new Set<string>();
  let total = 0;
  for (let c = 0; c < profile.preferences.length && errors.length < profileLimits.errors; c++) {
    const preference = profile.preferences[c]!;
    const path = `/preferences/${c}`;
    if (!strata.has(preference.stratum)) add(`${path}/stratum`, 'unknown-stratum');
    if (!wholeBetween(preference.weight, 1, profileLimits.totalWeight))
      add(`${path}/weight`, 'invalid-weight', { value: String(preference.weight).slice(0, 40) });
    total += preference.weight;
    orderErrors(preference, path, areas, add);
    ratingErrors(preference, path, areas, add);
    categoryErrors(preference, path, margins, add);
    for (const scale of Object.keys(preference.ratings ?? {})) scales.add(scale);
  }
  if (total > profileLimits.totalWeight) add('/preferences', 'total-weight-too-large');
  if (scales.size > profileLimits.scales) add('/preferences', 'too-many-scales');
  return errors;
}
