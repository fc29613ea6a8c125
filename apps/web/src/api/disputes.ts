import { requestJson } from './request-json.ts';
import type { components } from './schema.d.ts';

/** What is disputed about a session, and what was decided. */
export type Disputes = components['schemas']['DisputesView'];
export type Dispute = Disputes['disputes'][number];

export const readDisputes = (assembly: string) =>
  requestJson<Disputes>(`/api/assemblies/${assembly}/disputes`);
/** Disputes a result, or the session where no poll is named. */
export const fileDispute = (
  assembly: string,
  dispute: {
    readonly seat: string;
    readonly poll?: string;
    readonly language: string;
    readonly text: string;
  },
) => requestJson<Disputes>(`/api/assemblies/${assembly}/disputes`, { body: dispute });
/** Puts the ruling on a dispute on the record. */
export const ruleOnDispute = (
  assembly: string,
  dispute: string,
  ruling: { readonly upheld: boolean; readonly body: string; readonly reason: string },
) => requestJson<Disputes>(`/api/assemblies/${assembly}/disputes/${dispute}/ruling`, { body: ruling });
