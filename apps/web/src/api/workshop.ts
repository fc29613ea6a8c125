import type { Language } from '#members';
import type { Questionnaire, ReviewedText, TranslatedText } from '#survey';
import { base64Of } from './base64-of.ts';
import { answered, client, documentOf } from './client.ts';

/** A questionnaire that is being written, in the list of them. */
export interface DraftSummary {
  readonly id: string;
  readonly questionnaire: string;
  readonly title: string;
  readonly source: Language;
  readonly questions: number;
  readonly gaps: number;
  readonly changedAt: string;
  readonly changedBy: string | null;
  readonly publishedVersion: number | null;
}

/** A version that rounds can ask. */
export interface PublishedVersion {
  readonly questionnaire: string;
  readonly version: number;
  readonly title: string;
  readonly questions: number;
}

/** What a file had that could not be carried over. */
export interface PlaceNote {
  readonly path: string;
  readonly code: string;
  readonly detail: string;
}

/** A questionnaire while it is written. */
export interface DraftView {
  readonly id: string;
  readonly revision: number;
  readonly source: Language;
  /** As JSON text. */
  readonly document: string;
  readonly translations: readonly TranslatedText[];
  readonly notes: readonly PlaceNote[];
  readonly fileName: string | null;
  readonly published: {
    readonly version: number;
    readonly at: string;
    readonly by: string | null;
    readonly gapsReason: string | null;
  } | null;
}

const at = (draft: string) => ({ params: { path: { draft } } });

export const readWorkshop = (): Promise<{
  readonly drafts: readonly DraftSummary[];
  readonly published: readonly PublishedVersion[];
}> => answered(client.GET('/api/questionnaires'));
export const readDraft = (draft: string): Promise<DraftView> =>
  answered(client.GET('/api/questionnaires/drafts/{draft}', at(draft)));
export const readVersion = (questionnaire: string, version: number): Promise<Questionnaire> =>
  documentOf<Questionnaire>(
    client.GET('/api/questionnaires/{questionnaire}/{version}', {
      params: { path: { questionnaire, version } },
    }),
  );
/** A new draft from a file made elsewhere. */
export const importDraft = async (file: File): Promise<DraftView> =>
  answered(
    client.POST('/api/questionnaires/drafts', {
      body: { name: file.name, content: await base64Of(file) },
    }),
  );
export const copyDraft = (body: {
  questionnaire: string;
  version: number;
  source: Language;
}): Promise<DraftView> => answered(client.POST('/api/questionnaires/drafts/of-version', { body }));
/** Refused as `draft-stale` where somebody else has saved since. */
export const saveDraft = (
  draft: string,
  body: { revision: number; document: string; reviewed: ReviewedText[] },
): Promise<DraftView> => answered(client.PUT('/api/questionnaires/drafts/{draft}', { ...at(draft), body }));
export const publishDraft = (
  draft: string,
  body: { revision: number; gapsReason: string | null },
): Promise<DraftView> =>
  answered(client.POST('/api/questionnaires/drafts/{draft}/publish', { ...at(draft), body }));
