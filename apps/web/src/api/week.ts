import type { Week } from '#assembly';
import { answered, client } from './client.ts';

/** Where the way stands, what is due, who waits for whom, as of now. */
export const readWeek = (): Promise<Week & { readonly now: string }> => answered(client.GET('/api/week'));
