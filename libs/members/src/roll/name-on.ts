import type { IsoDate, MemberCity } from '../member-city.ts';

/** The name that the member bore on a day: a former one until the day of its renaming, the present one from then on. */
export function nameOn(
  { name, formerNames }: Pick<MemberCity, 'name' | 'formerNames'>,
  date: IsoDate,
): string {
  const held = formerNames
    .filter(({ until }) => date < until)
    .reduce<{ name: string; until: IsoDate } | null>(
      (first, each) => (first === null || each.until < first.until ? each : first),
      null,
    );
  return held?.name ?? name;
}
