import type { Choice, Receipt } from '#assembly';
import type { Plan } from '#plan';
import type { AssemblyView, SeatView } from '../api/assembly.ts';
import { requestJson } from '../api/request-json.ts';

const sessionAddress = (assembly: string) => `/api/assemblies/${encodeURIComponent(assembly)}`;

/** The session as everyone sees it. */
export const readAssembly = (assembly: string) => requestJson<AssemblyView>(sessionAddress(assembly));

/** The session from one seat. */
export const readSeat = (assembly: string, city: string) =>
  requestJson<SeatView>(`${sessionAddress(assembly)}/seat?city=${encodeURIComponent(city)}`);

/** Sits down in the seat of a city. */
export const takeSeat = (assembly: string, city: string) =>
  requestJson<SeatView>(`${sessionAddress(assembly)}/attendance`, { body: { city, present: true } });

/** Casts a ballot; the same nonce always brings the same receipt. */
export const castBallot = (
  poll: string,
  ballot: { readonly seat: string; readonly choice: Choice; readonly nonce: string },
) =>
  requestJson<Receipt>(`/api/polls/${encodeURIComponent(poll)}/ballots`, { body: ballot, key: ballot.nonce });

/** The text that is voted on: a frozen version of the plan. */
export const readPlanText = (plan: string, version: number) =>
  requestJson<Plan>(`/api/plans/${encodeURIComponent(plan)}/versions/${version}`);
