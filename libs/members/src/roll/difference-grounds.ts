import type { IsoDate, MemberCity, StatusSpan } from '../member-city.ts';
import { nameOn } from './name-on.ts';
import type { RollDifferences } from './roll-differences.ts';

/** Why a member came onto the roll, left it or bears another name: what is written beside the change itself. */
export interface DifferenceGround {
  readonly id: string;
  readonly change: 'joined' | 'left' | 'renamed';
  /** The day of the change; null where nothing says it. */
  readonly on: IsoDate | null;
  readonly reason: string | null;
  /** Empty where nobody has written one. */
  readonly source: string;
}

/**
 * The grounds of what differs between the rolls of two days, in the order of the differences: of a status the span that
 * holds on the later day, of a name the renaming between the days. The days may be given either way round.
 */
export function differenceGrounds(
  members: readonly MemberCity[],
  days: { readonly from: IsoDate; readonly to: IsoDate },
  { joined, left, renamed }: Pick<RollDifferences, 'joined' | 'left' | 'renamed'>,
): readonly DifferenceGround[] {
  const byId = new Map(members.map((city) => [city.id, city]));
  const [earlier, later] = days.from <= days.to ? [days.from, days.to] : [days.to, days.from];
  const grounds = (
    of: readonly { readonly id: string }[],
    change: DifferenceGround['change'],
    ground: (city: MemberCity) => Omit<DifferenceGround, 'id' | 'change'>,
  ): readonly DifferenceGround[] =>
    of.flatMap(({ id }) => {
      const city = byId.get(id);
      return city === undefined ? [] : [{ id, change, ...ground(city) }];
    });
  const ofStatus = (city: MemberCity) => statusGround(city, later);
  return [
    ...grounds(joined, 'joined', ofStatus),
    ...grounds(left, 'left', ofStatus),
    ...grounds(renamed, 'renamed', (city) => nameGround(city, earlier, later)),
  ];
}

function statusGround(city: MemberCity, on: IsoDate): Omit<DifferenceGround, 'id' | 'change'> {
  const holds = ({ from, until }: StatusSpan): boolean => from <= on && (until === null || on < until);
  const span = city.statuses.find(holds);
  if (span !== undefined) return { on: span.from, reason: span.reason, source: span.source };
  // After its last span a city has left without a word; the day is known, the reason is not.
  const ended = city.statuses.flatMap(({ until }) => (until !== null && until <= on ? [until] : []));
  return { on: ended.toSorted().at(-1) ?? null, reason: null, source: '' };
}

function nameGround(
  city: MemberCity,
  earlier: IsoDate,
  later: IsoDate,
): Omit<DifferenceGround, 'id' | 'change'> {
  const was = nameOn(city, earlier);
  const former = city.formerNames.find(
    ({ name, until }) => name === was && earlier < until && until <= later,
  );
  return { on: former?.until ?? null, reason: null, source: former?.source ?? '' };
}
