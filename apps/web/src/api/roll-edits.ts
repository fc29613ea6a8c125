import type {
  FormerName,
  IsoDate,
  Kin,
  MemberChange,
  MemberFields,
  MemberStatus,
  Merger,
  NewName,
  StatusSpan,
  StatusStart,
} from '#members';
import { answered, client } from './client.ts';
import type { MemberView, RollMember } from './members.ts';
import type { components } from './schema.d.ts';

/** Anything that ever was, or was announced as, a member. */
export interface KnownMember extends Omit<RollMember, 'status'> {
  readonly status: MemberStatus | null;
  readonly since: IsoDate | null;
  /** No member any more on that day, or announced and never become one. */
  readonly gone: boolean;
  readonly alsoKnownAs: readonly string[];
  readonly mergedInto: Kin | null;
}

/** All members ever known, as they stood on a day. */
export interface KnownMembers {
  readonly on: IsoDate;
  readonly members: readonly KnownMember[];
}

/** The member as a change left it, and the edit by which it can be taken back. */
export interface RollEdit {
  readonly edit: string | null;
  readonly member: MemberView;
}

/** One act that changed a member. */
export interface MemberHistoryEntry extends Omit<components['schemas']['MemberHistoryView'], 'changes'> {
  readonly changes: readonly Omit<MemberChange, 'city'>[];
}

/** What is known of a member apart from names that it bore before. */
export type PresentFields = Omit<MemberFields, 'formerNames'>;

/** The version of the member that the person saw. */
interface Seen {
  readonly version: string;
}

type Body<Name extends keyof components['schemas']> = components['schemas'][Name];

const at = (city: string) => ({ params: { path: { city } } });

export const readKnownMembers = (on?: IsoDate): Promise<KnownMembers> =>
  answered(client.GET('/api/members/known', { params: { query: on === undefined ? {} : { on } } }));
export const readHistory = (city: string): Promise<readonly MemberHistoryEntry[]> =>
  answered(client.GET('/api/members/{city}/history', at(city))) as Promise<readonly MemberHistoryEntry[]>;
/** Adds a member; refused as `namesake-exists` where the country has one of that name, until `namesake` says otherwise. */
export const addMember = (
  body: PresentFields & { readonly start: StatusStart; readonly namesake: boolean },
): Promise<RollEdit> => answered(client.POST('/api/members', { body: body as Body<'AddMemberDto'> }));
/** Corrects some fields. Like every change below it is refused as `member-stale`, with `current`, after somebody else's. */
export const correctMember = (
  city: string,
  body: Seen & {
    readonly fields: Partial<PresentFields> & { readonly formerNames?: readonly FormerName[] };
    readonly countryNameForAll?: boolean;
    readonly reason?: string | null;
    readonly source?: string | null;
  },
): Promise<RollEdit> =>
  answered(client.PATCH('/api/members/{city}', { ...at(city), body: body as Body<'CorrectMemberDto'> }));
export const setStatus = (city: string, body: Seen & StatusStart): Promise<RollEdit> =>
  answered(client.POST('/api/members/{city}/status', { ...at(city), body }));
export const correctStatuses = (
  city: string,
  body: Seen & { readonly statuses: readonly StatusSpan[]; readonly reason: string | null },
): Promise<RollEdit> =>
  answered(
    client.PUT('/api/members/{city}/statuses', { ...at(city), body: body as Body<'CorrectStatusesDto'> }),
  );
export const renameMember = (
  city: string,
  body: Seen & NewName & { readonly reason: string | null },
): Promise<RollEdit> => answered(client.POST('/api/members/{city}/rename', { ...at(city), body }));
export const mergeMember = (city: string, body: Seen & Merger): Promise<RollEdit> =>
  answered(client.POST('/api/members/{city}/merge', { ...at(city), body }));
