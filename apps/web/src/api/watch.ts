import type { ResponseState, RoundPhase } from '#survey';
import { answered, client } from './client.ts';

/** Which cities of a country have answered a round; no answers. */
export interface Watch {
  readonly round: string;
  readonly title: string;
  readonly deadline: string;
  readonly timeZone: string;
  readonly phase: RoundPhase;
  readonly countryName: string | null;
  readonly answered: number;
  readonly cities: readonly {
    readonly city: string;
    readonly name: string;
    /** The city's own. */
    readonly deadline: string;
    readonly phase: RoundPhase;
    readonly state: ResponseState | 'silent';
    /** The team types in what the city answered on paper. */
    readonly onPaper: boolean;
    readonly savedAt: string | null;
    readonly submittedAt: string | null;
  }[];
}

export const readWatch = (round: string, country: string): Promise<Watch> =>
  answered(client.GET('/api/rounds/{round}/watch', { params: { path: { round }, query: { country } } }));
