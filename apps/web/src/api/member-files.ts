import type { MemberChange, MembersLayout } from '#members';
import type { RefusedField } from './api-problem.ts';
import { answered, client, documentOf } from './client.ts';

/** What a change did to one city, field by field. */
export interface ChangedCity {
  readonly city: string;
  readonly name: string;
  readonly country: string;
  readonly countryName: string;
  /** False: no member is known by this id any more. */
  readonly known?: boolean;
  readonly changes: readonly Omit<MemberChange, 'city'>[];
}

/** What an import would do, or did; the lists come from a dry run only. */
export interface ImportResult {
  readonly layout: MembersLayout;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly unmentioned: number;
  /** Stands for the changes that were shown: an import on it does exactly these. */
  readonly base: string;
  readonly edit: string | null;
  readonly problems: readonly RefusedField[];
  readonly warnings: readonly RefusedField[];
  readonly addedMembers: readonly ChangedCity[];
  readonly changedMembers: readonly ChangedCity[];
  readonly unmentionedMembers: readonly Omit<ChangedCity, 'changes'>[];
}

/** One act of changing the roll. */
export interface MemberEdit {
  readonly id: string;
  readonly kind: string;
  readonly by: string | null;
  readonly at: string;
  readonly title: string | null;
  readonly reason: string | null;
  readonly source: string | null;
  readonly cities: number;
  readonly city: string | null;
  readonly undoes: string | null;
  readonly undoneBy: string | null;
}

/** What an edit changed. */
export interface MemberEditChanges {
  readonly edit: MemberEdit;
  readonly cities: readonly ChangedCity[];
  readonly more: boolean;
}

/** What a file would change; nothing is written. */
export const lookAtMembers = (csv: string): Promise<ImportResult> =>
  documentOf(client.POST('/api/members/import', { body: { csv, dryRun: true } }));
/** Imports a file on the changes that were looked at. */
export const importMembers = (file: {
  csv: string;
  title: string;
  reason: string;
  base: string;
}): Promise<ImportResult> =>
  documentOf(client.POST('/api/members/import', { body: { ...file, dryRun: false } }));
/** Edits of the roll, the latest first, or those before one. */
export const readEdits = (
  before?: string,
): Promise<{ readonly edits: readonly MemberEdit[]; readonly more: boolean }> =>
  answered(client.GET('/api/members/edits', { params: { query: before === undefined ? {} : { before } } }));
/** What an edit changed, from the first city on or after one. */
export const readEditChanges = (edit: string, after?: string): Promise<MemberEditChanges> =>
  documentOf(
    client.GET('/api/members/edits/{edit}', {
      params: { path: { edit }, query: after === undefined ? {} : { after } },
    }),
  );
/** Takes an edit back; answers with the edit that does so. */
export const undoEdit = (edit: string, reason: string): Promise<MemberEdit> =>
  answered(client.POST('/api/members/edits/{edit}/undo', { params: { path: { edit } }, body: { reason } }));
