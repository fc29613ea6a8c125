import type { Language } from '#members';
import type { ChangedLine, EditConflict, PlanEdit } from '#plan';
import { answered, client, documentOf } from './client.ts';
import type { components } from './schema.d.ts';

/** A version of a plan with who changed what. */
export interface PlanHistoryEntry {
  readonly version: number;
  readonly hash: string;
  readonly adopted: boolean;
  readonly createdAt: string;
  /** Who made it, by name; null where a worker did. */
  readonly by: string | null;
  readonly base: number | null;
  readonly edits: readonly PlanEdit[];
}

/** What stands against edits: lines that somebody else has changed meanwhile. */
export interface PlanConflict {
  readonly version: number;
  readonly hash: string;
  readonly at: string;
  readonly by: string | null;
  readonly conflicts: readonly EditConflict[];
}

/** What became of edits. */
export interface EditedPlan {
  readonly version: number;
  readonly hash: string;
  readonly merged: boolean;
  /** Rules that are broken since, or more than before; nothing was refused for them. */
  readonly breaches: readonly { readonly rule: string; readonly where: string; readonly by: number }[];
}

export const readPlanHistory = (plan: string): Promise<readonly PlanHistoryEntry[]> =>
  documentOf(client.GET('/api/plans/{plan}/versions', { params: { path: { plan } } }));

export const comparePlanVersions = (
  plan: string,
  query: { readonly from: number; readonly to: number; readonly language: Language },
): Promise<{ readonly lines: readonly ChangedLine[] }> =>
  answered(client.GET('/api/plans/{plan}/comparison', { params: { path: { plan }, query } }));

/** Makes a version of edits begun on the version of that hash. */
export const editPlan = (plan: string, base: string, edits: readonly PlanEdit[]): Promise<EditedPlan> =>
  answered(
    client.POST('/api/plans/{plan}/edits', {
      params: { path: { plan } },
      // The document says which fields there are, the library which belong together.
      body: { base, edits: edits as components['schemas']['PlanEditDto'][] },
    }),
  );
