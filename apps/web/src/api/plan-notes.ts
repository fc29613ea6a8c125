import { client, documentOf } from './client.ts';

/** What somebody of the team says about a line of a plan. */
export interface PlanNote {
  readonly id: string;
  readonly line: string;
  /** The note that began the thread; its own id where this one did. */
  readonly thread: string;
  readonly words: string;
  readonly version: number;
  readonly at: string;
  readonly by: string | null;
  /** The thread that it began is settled. */
  readonly resolved: boolean;
}

export const readPlanNotes = (plan: string): Promise<readonly PlanNote[]> =>
  documentOf(client.GET('/api/plans/{plan}/notes', { params: { path: { plan } } }));
export const addPlanNote = (
  plan: string,
  body: { readonly line: string; readonly thread: string | null; readonly words: string },
): Promise<readonly PlanNote[]> =>
  documentOf(client.POST('/api/plans/{plan}/notes', { params: { path: { plan } }, body }));
export const resolvePlanNote = (
  plan: string,
  note: string,
  resolved: boolean,
): Promise<readonly PlanNote[]> =>
  documentOf(
    client.POST('/api/plans/{plan}/notes/{note}/resolution', {
      params: { path: { plan, note } },
      body: { resolved },
    }),
  );
