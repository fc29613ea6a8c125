import type { Language } from '#members';
import type { PlanEdit } from '#plan';
import type { Told } from './assembly.ts';
import { requestJson } from './request-json.ts';
import type { components } from './schema.d.ts';

type Schemas = components['schemas'];

/** A change of the plan that a city wants the session to make. */
export type AmendmentView = Told<Omit<Schemas['AmendmentView'], 'edits'>> & {
  readonly edits: readonly PlanEdit[];
};
/** A line of the plan as an amendment would make it. */
export type AmendmentLine = Told<Schemas['AmendmentLineView']>;
/** Two amendments that get in each other's way. */
export type AmendmentConflict = Told<Schemas['AmendmentConflictView']>;
/** Amendments that are decided one after the other. */
export type VotingGroup = Told<Schemas['VotingGroupView']>;
/** The amendments of a session. */
export type AmendmentsView = Omit<Told<Schemas['AmendmentsView']>, 'amendments'> & {
  readonly amendments: readonly AmendmentView[];
};
/** What adopting a set of amendments would do to the plan. */
export type EffectView = Told<Schemas['EffectView']>;
/** A line of the adopted plan with the amendment that made it what it is. */
export type AmendedLine = Told<Schemas['AmendedLineView']>;
/** An amendment as it is handed in. */
export type NewAmendment = Readonly<Omit<Schemas['SubmitAmendmentDto'], 'edits'>> & {
  readonly edits: readonly PlanEdit[];
};
/** An amendment in another language. */
export type GivenTranslation = Schemas['TranslateAmendmentDto'];

export const readAmendments = (assembly: string, language: Language) =>
  requestJson<AmendmentsView>(`/api/assemblies/${assembly}/amendments?language=${language}`);
/** Hands an amendment in; the same key is the same amendment. */
export const submitAmendment = (assembly: string, body: NewAmendment, key: string) =>
  requestJson<AmendmentView>(`/api/assemblies/${assembly}/amendments`, { body, key });
export const supportAmendment = (amendment: string, city: string, key: string) =>
  requestJson<AmendmentView>(`/api/amendments/${amendment}/support`, { body: { city }, key });
export const withdrawAmendment = (amendment: string, reason: string, key: string, forMover = false) =>
  requestJson<AmendmentView>(`/api/amendments/${amendment}/withdraw`, {
    body: { reason, ...(forMover && { forMover }) },
    key,
  });
export const translateAmendment = (amendment: string, language: Language, body: GivenTranslation) =>
  requestJson<AmendmentView>(`/api/amendments/${amendment}/translations/${language}`, {
    method: 'PUT',
    body,
  });
/** Says anew with what it falls and to what it is an alternative. */
export const tieAmendment = (
  amendment: string,
  body: { readonly fallsIf: readonly string[]; readonly alternatives: string | null },
) => requestJson<AmendmentView>(`/api/amendments/${amendment}/ties`, { method: 'PUT', body });
/** Lets it be decided without the languages that are missing. */
export const acceptUntranslated = (amendment: string) =>
  requestJson<AmendmentView>(`/api/amendments/${amendment}/untranslated`, { body: {} });
/** Confirms an order of voting: its amendments become items of the agenda. */
export const confirmVotingOrder = (
  assembly: string,
  groups: readonly { readonly amendments: readonly string[]; readonly enBloc?: boolean }[],
) => requestJson<AmendmentsView>(`/api/assemblies/${assembly}/amendments/order`, { body: { groups } });
export const readEffect = (assembly: string, amendments: readonly string[]) =>
  requestJson<EffectView>(`/api/assemblies/${assembly}/amendments/effect?amendments=${amendments.join(',')}`);
export const readAmendedLines = (plan: string, language: Language) =>
  requestJson<readonly AmendedLine[]>(`/api/plans/${plan}/amended-lines?language=${language}`);
