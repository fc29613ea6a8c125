import type { Language } from '#members';
import type { CommentOutcome, CommentVisibility } from '#plan';
import { client, documentOf } from './client.ts';

/** A published version that member cities may comment on. */
export interface Consultation {
  readonly id: string;
  readonly plan: string;
  readonly version: number;
  readonly visibility: CommentVisibility;
  readonly openedAt: string;
  readonly closesAt: string;
  /** Null while comments are taken. */
  readonly closedAt: string | null;
}

/** What a city said to a line, with every answer, the last one last. */
export interface PlanComment {
  readonly id: string;
  readonly consultation: string;
  readonly city: string;
  readonly line: string;
  readonly language: string;
  readonly words: string;
  readonly at: string;
  readonly answers: readonly {
    readonly outcome: CommentOutcome;
    readonly reason: string;
    readonly version: number | null;
    readonly at: string;
  }[];
}

/** How many comments a line has, and what became of them. */
export interface CommentCount {
  readonly line: string;
  readonly comments: number;
  readonly open: number;
  readonly takenUp: number;
  readonly inPart: number;
  readonly notTakenUp: number;
}

/** Comments on a plan that the reader may see. */
export interface PlanComments {
  readonly comments: readonly PlanComment[];
  readonly counts: readonly CommentCount[];
}

/** A consultation as a city sees it. */
export interface CityConsultation {
  readonly consultation: Consultation;
  readonly comments: readonly PlanComment[];
}

export const readConsultations = (plan: string): Promise<readonly Consultation[]> =>
  documentOf(client.GET('/api/plans/{plan}/consultations', { params: { path: { plan } } }));
export const openConsultation = (
  plan: string,
  body: { readonly closesAt: string; readonly visibility: CommentVisibility },
): Promise<Consultation> =>
  documentOf(client.POST('/api/plans/{plan}/consultations', { params: { path: { plan } }, body }));
export const setConsultationTerm = (consultation: string, closesAt: string): Promise<Consultation> =>
  documentOf(
    client.POST('/api/consultations/{consultation}/deadline', {
      params: { path: { consultation } },
      body: { closesAt },
    }),
  );
export const closeConsultation = (consultation: string): Promise<Consultation> =>
  documentOf(client.POST('/api/consultations/{consultation}/close', { params: { path: { consultation } } }));
export const readPlanComments = (plan: string): Promise<PlanComments> =>
  documentOf(client.GET('/api/plans/{plan}/comments', { params: { path: { plan } } }));
export const answerComment = (
  comment: string,
  body: { readonly outcome: CommentOutcome; readonly reason: string; readonly version: number | null },
): Promise<PlanComment> =>
  documentOf(client.POST('/api/comments/{comment}/answers', { params: { path: { comment } }, body }));
export const readCityConsultations = (city: string): Promise<readonly CityConsultation[]> =>
  documentOf(client.GET('/api/cities/{city}/consultations', { params: { path: { city } } }));
export const sendComment = (
  city: string,
  consultation: string,
  body: { readonly line: string; readonly language: Language; readonly words: string },
): Promise<CityConsultation> =>
  documentOf(
    client.POST('/api/cities/{city}/consultations/{consultation}/comments', {
      params: { path: { city, consultation } },
      body,
    }),
  );
