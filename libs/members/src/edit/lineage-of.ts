import type { IsoDate, MemberCity } from '../member-city.ts';

/** One merger in the line of a member. */
export interface Kin {
  readonly city: string;
  readonly name: string;
  /** The day of the merger. */
  readonly on: IsoDate;
}

/** Who carries on what a member was, and what it carries on. */
export interface Lineage {
  /** From the member that it was merged into to the one that stands now. */
  readonly successors: readonly Kin[];
  /** Everything that was merged into it, straight or through others, by day. */
  readonly predecessors: readonly Kin[];
}

/** The line of a member through mergers; empty both ways for one that was never part of any. */
export function lineageOf(members: readonly MemberCity[], id: string): Lineage {
  const byId = new Map(members.map((member) => [member.id, member]));
  const successors: Kin[] = [];
  const seen = new Set([id]);
  for (
    let next = byId.get(id)?.successor;
    next && !seen.has(next.city);
    next = byId.get(next.city)?.successor
  ) {
    seen.add(next.city);
    successors.push({ city: next.city, name: byId.get(next.city)?.name ?? next.city, on: next.on });
  }
  return { successors, predecessors: predecessorsOf(members, id) };
}

function predecessorsOf(members: readonly MemberCity[], id: string): readonly Kin[] {
  const found = new Map<string, Kin>();
  const heads = [id];
  for (let head = heads.pop(); head !== undefined; head = heads.pop()) {
    for (const { id: city, name, successor } of members) {
      if (successor?.city !== head || city === id || found.has(city)) continue;
      found.set(city, { city, name, on: successor.on });
      heads.push(city);
    }
  }
  const order = ({ on, city }: Kin): string => `${on} ${city}`;
  return [...found.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
