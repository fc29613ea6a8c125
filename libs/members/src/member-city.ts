/** The five UNESCO regions, in the order of UNESCO's own lists. */
export const regions = [
  'africa',
  'arab-states',
  'asia-pacific',
  'europe-north-america',
  'latin-america-caribbean',
] as const;

export type Region = (typeof regions)[number];

/** Admitted: announced, not yet counted. Active: on the roll. Inactive: obligations not met. Withdrawn: left or removed. */
export type MemberStatus = 'admitted' | 'active' | 'inactive' | 'withdrawn';

/** A calendar day, `2019-04-01`. */
export type IsoDate = string;

/** One stretch of a member's status; spans of one city never overlap. */
export interface StatusSpan {
  readonly status: MemberStatus;
  readonly from: IsoDate;
  /** First day on which the status no longer holds; null while it lasts. */
  readonly until: IsoDate | null;
  readonly source: string;
  readonly reason: string | null;
}

export type MemberKind = 'city' | 'district' | 'county' | 'consortium';

/** A member of the network. */
export interface MemberCity {
  /** Stable slug of name and country: `cork-irl`. */
  readonly id: string;
  /** As the city writes it, in Latin script. */
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** The country's name in UN form. */
  readonly countryName: string;
  readonly region: Region;
  readonly kind: MemberKind;
  readonly languages: readonly string[];
  /** Inhabitants of the settlement, for size class only; null where not found. */
  readonly population: number | null;
  readonly statuses: readonly StatusSpan[];
  readonly note: string | null;
}
