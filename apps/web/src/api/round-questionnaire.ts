import type { QuestionMigration, QuestionnaireChange, Round } from '#survey';
import { answered, client } from './client.ts';

/** What another version of the questionnaire does to the answers of a round. */
export interface QuestionnairePreview {
  readonly applied: boolean;
  /** Whether the round can take it. */
  readonly possible: boolean;
  readonly from: Round['questionnaire'];
  readonly to: Round['questionnaire'];
  readonly changes: readonly QuestionnaireChange[];
  /** Cities that have begun. */
  readonly cities: number;
  readonly untouched: number;
  readonly questions: readonly QuestionMigration[];
}

/** Which version took the place of which. */
export interface QuestionnaireReplacement {
  readonly from: Round['questionnaire'];
  readonly to: Round['questionnaire'];
  readonly reason: string;
  readonly at: string;
  readonly by: string | null;
}

const at = (round: string) => ({ params: { path: { round } } });

export const readReplacements = (
  round: string,
): Promise<{ readonly replacements: readonly QuestionnaireReplacement[] }> =>
  answered(client.GET('/api/rounds/{round}/questionnaire/replacements', at(round)));
/** Says what the version in the text would do; nothing changes. */
export const previewQuestionnaire = (round: string, document: string): Promise<QuestionnairePreview> =>
  answered(
    client.POST('/api/rounds/{round}/questionnaire', { ...at(round), body: { document, dryRun: true } }),
  );
export const replaceQuestionnaire = (
  round: string,
  document: string,
  reason: string,
): Promise<QuestionnairePreview> =>
  answered(
    client.POST('/api/rounds/{round}/questionnaire', {
      ...at(round),
      body: { document, dryRun: false, reason },
    }),
  );
