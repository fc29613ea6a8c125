import type { IsoDate, Lineage, MemberCity, MemberKind, MemberStatus, Region } from '#members';
import { answered, client } from './client.ts';

/** A member city as it stood on the day of the roll. */
export interface RollMember {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly countryName: string;
  readonly region: Region;
  readonly kind: MemberKind;
  readonly languages: readonly string[];
  readonly population: number | null;
  readonly status: MemberStatus;
}

/** The roll on a day. */
export interface Roll {
  readonly on: IsoDate;
  readonly members: readonly RollMember[];
  readonly byRegion: readonly { readonly region: Region; readonly members: number }[];
}

/** One member city with its status over time and its line through mergers. */
export interface MemberView extends MemberCity {
  readonly lineage: Lineage;
  /** Stands for the member as it is; a change says which one was seen. */
  readonly version: string;
}

/** The roll on a day; today's without one. */
export const readRoll = (on?: IsoDate): Promise<Roll> =>
  answered(client.GET('/api/members', { params: { query: on === undefined ? {} : { on } } }));
export const readMember = (city: string): Promise<MemberView> =>
  answered(client.GET('/api/members/{city}', { params: { path: { city } } }));
