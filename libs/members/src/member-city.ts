/** The five UNESCO regions, in the order of UNESCO's own lists. */
export const regions = [
  'africa',
  'arab-states',
  'asia-pacific',
  'europe-north-america',
  'latin-america-caribbean',
] as const;

export type Region = (typeof regions)[number];

export const memberStatuses = ['admitted', 'active', 'inactive', 'withdrawn'] as const;

/** Admitted: announced, not yet counted. Active: on the roll. Inactive: obligations not met. Withdrawn: left or removed. */
export type MemberStatus = (typeof memberStatuses)[number];

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

export const memberKinds = ['city', 'district', 'county', 'consortium'] as const;

export type MemberKind = (typeof memberKinds)[number];

/** A name that the member bore until it was renamed. */
export interface FormerName {
  readonly name: string;
  /** First day on which it no longer held. */
  readonly until: IsoDate;
  readonly source: string;
}

/** What became of a member that was merged into another. */
export interface Successor {
  /** The member that carries on. */
  readonly city: string;
  /** First day on which this member was no longer one of its own. */
  readonly on: IsoDate;
  readonly source: string;
}

/** Classes by inhabitants, the smallest first; see `sizeClassOf`. */
export const sizeClasses = ['small', 'medium', 'large', 'metropolitan', 'large-metropolitan'] as const;

export type SizeClass = (typeof sizeClasses)[number];

/** A member of the network. */
export interface MemberCity {
  /** Stable slug of name and country: `cork-irl`; kept through renaming. */
  readonly id: string;
  /** As the city writes it, in Latin script. */
  readonly name: string;
  /** The full title of the authority, `Cork City Council`; null where not known. */
  readonly officialName: string | null;
  /** In the city's own script, `서울`; null where that is Latin or not known. */
  readonly ownName: string | null;
  /** Short forms by which people look for it. */
  readonly shortNames: readonly string[];
  /** Names before the present one, the oldest first. */
  readonly formerNames: readonly FormerName[];
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** The country's name in UN form. */
  readonly countryName: string;
  readonly region: Region;
  readonly kind: MemberKind;
  readonly languages: readonly string[];
  /** Inhabitants of the settlement, for size class only; null where not found. */
  readonly population: number | null;
  /** The class that the team has set where the number of inhabitants is missing or misleads. */
  readonly sizeClass: SizeClass | null;
  /** Public address of the learning city's page. */
  readonly website: string | null;
  readonly statuses: readonly StatusSpan[];
  /** Set once the member has been merged into another. */
  readonly successor: Successor | null;
  readonly note: string | null;
}
