import { requestJson } from './request-json.ts';
import type { components } from './schema.d.ts';

/** Who counter-signs heads of the ledger, and which are signed. */
export type Witnesses = components['schemas']['WitnessesView'];

export const readWitnesses = (assembly: string) =>
  requestJson<Witnesses>(`/api/assemblies/${assembly}/witnesses`);
/** Registers the key of this device: it counter-signs from then on. */
export const registerWitness = (assembly: string, key: string) =>
  requestJson<Witnesses>(`/api/assemblies/${assembly}/witnesses`, { body: { key } });
/** Counter-signs a head. */
export const signHead = (
  assembly: string,
  head: { readonly number: number; readonly hash: string; readonly signature: string },
) => requestJson<Witnesses>(`/api/assemblies/${assembly}/heads`, { body: head });
