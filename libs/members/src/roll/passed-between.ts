import type { IsoDate, MemberCity } from '../member-city.ts';
import { statusOn } from '../roll/status-on.ts';
import { nameOn } from './name-on.ts';

/** A city that was on the roll between two days and on neither of them. */
export interface Passed {
  readonly id: string;
  /** The name on the last day on which it was a member. */
  readonly name: string;
  readonly country: string;
  readonly countryName: string;
  readonly region: MemberCity['region'];
  /** The first day as a member. */
  readonly from: IsoDate;
  /** The first day on which it was none any more. */
  readonly until: IsoDate;
}

/**
 * Cities that joined and left between two days, so that neither roll lists them; by id. One that did so several times is
 * told once, from the first day to the last.
 */
export function passedBetween(
  members: readonly MemberCity[],
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): readonly Passed[] {
  return members
    .flatMap((city) => {
      if (statusOn(city, from) === 'active' || statusOn(city, to) === 'active') return [];
      const spans = city.statuses
        .filter(
          ({ status, from: first, until }) =>
            status === 'active' && first > from && until !== null && until <= to && first < until,
        )
        .toSorted((a, b) => (a.from < b.from ? -1 : 1));
      const [first, last] = [spans[0], spans.at(-1)];
      if (first === undefined || !last?.until) return [];
      const { id, country, countryName, region } = city;
      return [
        {
          id,
          name: nameOn(city, last.from),
          country,
          countryName,
          region,
          from: first.from,
          until: last.until,
        },
      ];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
