import type { RefusedField } from './api-problem.ts';
import { answered, client } from './client.ts';

/** What a table of responses would add to a round, or added. */
export interface ImportedResponses {
  readonly added: number;
  readonly unchanged: number;
  readonly ignored: readonly string[];
  readonly problemCount: number;
  readonly problems: readonly RefusedField[];
}

/** A table of responses; its content in base64. */
export interface ResponseArchive {
  readonly name: string;
  readonly content: string;
}

/** Brings a table of responses into a round as drafts; a dry run only says what would come of it. */
export const importResponses = (
  round: string,
  archive: ResponseArchive,
  dryRun: boolean,
): Promise<ImportedResponses> =>
  answered(
    client.POST('/api/rounds/{round}/archives', {
      params: { path: { round } },
      body: { ...archive, dryRun },
    }),
  );
