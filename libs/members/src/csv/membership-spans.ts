import type { IsoDate, StatusSpan } from '../member-city.ts';

/** How well membership in 2019 is documented: the values of the column `in_network_2019`. */
export const evidence2019 = ['active_2019', 'joined_before_2019', 'inferred_2019', 'no', 'unknown'] as const;

export type Evidence2019 = (typeof evidence2019)[number];

/** What a row of the file says about membership. */
export interface MembershipEvidence {
  /** Year of joining where a source names it. */
  readonly joinedYear: number | null;
  /** Date of the evidence: `2019`, `2019-07` or `2019-07-17`; null where it bears none. */
  readonly listedBy: string | null;
  readonly in2019: Evidence2019;
  readonly source: string;
}

/** Why a span begins where it does; texts in each language key on it. */
export const membershipReasons = [
  'intake-day',
  'joined-year',
  'listed-by',
  'documented-in-2019',
  'survival-of-2019-unproven',
  'inferred-in-2019',
] as const;

type MembershipReason = (typeof membershipReasons)[number];

/**
 * Since October 2018 there is one intake a year, so the year names the day: UIL's announcements of 17 July 2019,
 * 23 September 2020, 14 February 2024 and 4 December 2025 (`../../data/sources.md` 9, 31, 42, 43), and for 2022 the
 * first of the month in which it was reported (12).
 */
const intakeDays: Readonly<Record<number, IsoDate>> = {
  2019: '2019-07-17',
  2020: '2020-09-23',
  2022: '2022-09-01',
  2024: '2024-02-14',
  2025: '2025-12-04',
};

const reasons2019: Readonly<Partial<Record<Evidence2019, MembershipReason>>> = {
  active_2019: 'documented-in-2019',
  joined_before_2019: 'survival-of-2019-unproven',
  inferred_2019: 'inferred-in-2019',
};

/**
 * The status over time that a row bears, by the first rule that applies:
 *
 * 1. a joining year with a known intake: active from the day of that intake;
 * 2. an earlier joining year: active from its 1 January, since the day is not known;
 * 3. no joining year but in the network in 2019: active from the evidence or 1 January 2019, whichever is earlier;
 * 4. no joining year and a later listing: active from the first day of the evidence's month or year;
 * 5. otherwise nothing: no roll counts the city until someone dates its membership.
 *
 * No row says when a membership ended, so every span lasts until the team ends it. On 30 September 2019, the eve of
 * the conference, this puts 108 cities on the roll; on 1 April 2019 the 17 cities of the July intake are not yet there.
 */
export function membershipSpans(evidence: MembershipEvidence): readonly StatusSpan[] {
  const start = membershipStart(evidence);
  if (start === null) return [];
  return [{ status: 'active', from: start.from, until: null, source: evidence.source, reason: start.reason }];
}

function membershipStart({
  joinedYear,
  listedBy,
  in2019,
}: MembershipEvidence): { from: IsoDate; reason: MembershipReason } | null {
  const reason2019 = reasons2019[in2019];
  if (joinedYear !== null) {
    const intake = intakeDays[joinedYear];
    if (intake !== undefined) return { from: intake, reason: 'intake-day' };
    return { from: `${joinedYear}-01-01`, reason: reason2019 ?? 'joined-year' };
  }
  const listed = listedBy === null ? null : firstDay(listedBy);
  if (reason2019 !== undefined) {
    return { from: listed !== null && listed < '2019-01-01' ? listed : '2019-01-01', reason: reason2019 };
  }
  return listed === null ? null : { from: listed, reason: 'listed-by' };
}

function firstDay(partial: string): IsoDate {
  return `${partial}-01-01`.slice(0, 10);
}
