import { answered, client } from './client.ts';
import type { components } from './schema.d.ts';

/** How the installation stands. */
export type Installation = components['schemas']['InstallationView'];
export type Finding = components['schemas']['FindingView'];
/** What waits in the queues and what failed. */
export type Queue = components['schemas']['QueueView'];

export const readInstallation = (): Promise<Installation> => answered(client.GET('/api/installation'));
/** Has a job that failed for good tried again. */
export const tryJobAgain = (job: string): Promise<Queue> =>
  answered(client.POST('/api/installation/queue/{job}/try-again', { params: { path: { job } } }));
/** Takes a job that failed for good off the list. */
export const letJobBe = (job: string): Promise<Queue> =>
  answered(client.POST('/api/installation/queue/{job}/let-be', { params: { path: { job } } }));
export const readQueue = (): Promise<Queue> => answered(client.GET('/api/installation/queue'));
