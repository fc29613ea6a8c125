import type { GivenRevision } from '#plan';
import { client, documentOf } from './client.ts';
import type { PlanView } from './plan.ts';
import type { components } from './schema.d.ts';

/** Makes a new version of an adopted plan by a revision of the version of that hash. */
export const revisePlan = (plan: string, base: string, revision: GivenRevision): Promise<PlanView> =>
  documentOf(
    client.POST('/api/plans/{plan}/revisions', {
      params: { path: { plan } },
      body: { base, ...revision } as unknown as components['schemas']['RevisePlanDto'],
    }),
  );
