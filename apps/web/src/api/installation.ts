import { answered, client } from './client.ts';
import type { components } from './schema.d.ts';

/** How the installation stands. */
export type Installation = components['schemas']['InstallationView'];
export type Finding = components['schemas']['FindingView'];
/** What waits in the queues and what failed. */
export type Queue = components['schemas']['QueueView'];

export const readInstallation = (): Promise<Installation> => answered(client.GET('/api/installation'));
export const readQueue = (): Promise<Queue> => answered(client.GET('/api/installation/queue'));
