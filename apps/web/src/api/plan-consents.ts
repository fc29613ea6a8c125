import type { LocalText } from '#members';
import { client, documentOf } from './client.ts';

/** A task that a plan proposes a city for, and what the city said. */
export interface TaskRequest {
  readonly id: string;
  readonly plan: string;
  readonly city: string;
  readonly line: string;
  readonly task: 'coordinate' | 'lead' | 'host';
  readonly shown: {
    readonly area: LocalText;
    /** Null where the whole area is coordinated. */
    readonly activity: LocalText | null;
    readonly start: string;
    readonly end: string;
  };
  readonly askedAt: string;
  readonly answer: 'agreed' | 'declined' | null;
  readonly condition: string | null;
  readonly answeredAt: string | null;
  /** The plan still proposes the city for it. */
  readonly stands: boolean;
}

/** Where the consent of the cities of a plan stands. */
export interface PlanConsents {
  readonly requests: readonly TaskRequest[];
  readonly toAsk: number;
  readonly withoutPeople: readonly string[];
}

export const readPlanConsents = (plan: string): Promise<PlanConsents> =>
  documentOf(client.GET('/api/plans/{plan}/consents', { params: { path: { plan } } }));
export const askCities = (plan: string): Promise<PlanConsents> =>
  documentOf(client.POST('/api/plans/{plan}/consents', { params: { path: { plan } } }));
export const readCityTasks = (city: string): Promise<readonly TaskRequest[]> =>
  documentOf(client.GET('/api/cities/{city}/tasks', { params: { path: { city } } }));
export const answerTask = (
  { city, id: request }: Pick<TaskRequest, 'city' | 'id'>,
  body: { readonly answer: 'agreed' | 'declined'; readonly condition: string | null },
): Promise<readonly TaskRequest[]> =>
  documentOf(
    client.POST('/api/cities/{city}/tasks/{request}/answer', { params: { path: { city, request } }, body }),
  );
