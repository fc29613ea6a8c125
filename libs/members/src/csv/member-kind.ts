import type { MemberKind } from '../member-city.ts';

/** The kind that a member's name gives away (`Kilifi County`, `Yeonsu-gu (Incheon)`, `Maroua 1er`); a city otherwise. */
export function memberKind(name: string): MemberKind {
  if (/\bcounty\b/iu.test(name)) return 'county';
  if (/\bconsortium\b/iu.test(name)) return 'consortium';
  // A Korean gu and a Cameroonian arrondissement are parts of a city.
  if (/-gu\b/u.test(name) || /\s\d+(?:er|e|ème)$/u.test(name)) return 'district';
  return 'city';
}
