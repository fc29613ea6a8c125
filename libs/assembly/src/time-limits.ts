import type { SessionRules } from './session-rules.ts';

const second = 1_000;
const hour = 3_600 * second;

/** Until when a vote in a closed poll may be contested; null while it is open, and where nobody may. Instants are ISO 8601 in UTC. */
export function contestUntil({
  closedAt,
  contestSeconds,
}: {
  readonly closedAt: string | null;
  readonly contestSeconds: number;
}): string | null {
  return closedAt === null || contestSeconds === 0 ? null : after(closedAt, contestSeconds * second);
}

/** Until when reservations and explanations of vote are taken; null while the session is open. */
export function reservationsUntil({
  closedAt,
  rules,
}: {
  readonly closedAt: string | null;
  readonly rules: Pick<SessionRules, 'reservationHours'>;
}): string | null {
  return closedAt === null ? null : after(closedAt, rules.reservationHours * hour);
}

/** Days after the close in which a session is disputed. */
const disputeDays = 14;

/** Until when a session may be disputed; null while it is open. */
export function disputesUntil({ closedAt }: { readonly closedAt: string | null }): string | null {
  return closedAt === null ? null : after(closedAt, disputeDays * 24 * hour);
}

function after(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
