import { Injectable } from '@nestjs/common';
import { deviceActions, mayFromSeat } from '#members';
import type { Actor } from '#members';
import { StoreGate } from '#store';
import type { Allowed } from './allow.decorator.ts';
import { askedAction, cityOf } from './act-of.ts';
import type { GnlcRequest } from './request-context.ts';
import { tokenHash } from './sessions.ts';

const system = { kind: 'system', name: 'credentials' } as const;

/** An actor that is a device bound to a seat, see `BoundSeat`. */
export type DeviceActor = Extract<Actor, { kind: 'person' }> &
  Required<Pick<Extract<Actor, { kind: 'person' }>, 'bound'>>;

/** Devices that vote from a seat; looked up anew for each request, so that a revoked one ends at once. */
@Injectable()
export class BoundDevices {
  constructor(private readonly gate: StoreGate) {}

  /** The device with this token; null when it is unknown or the desk has taken the seat from it. */
  async asking(token: string | null): Promise<DeviceActor | null> {
    if (token === null) return null;
    const device = await this.gate
      .as(system)
      .transaction((store) => store.credentials.deviceOfToken(tokenHash(token)));
    if (!device) return null;
    const { id, assembly, seat, city } = device;
    return { kind: 'person', person: id, grants: [], bound: { assembly, seat, city } };
  }

  /** The device, where the endpoint is for what is done from a seat: there it goes before whoever signed in on it. */
  async acting(
    token: string | null,
    allowed: Allowed | undefined,
    request: GnlcRequest,
  ): Promise<DeviceActor | null> {
    if (token === null || !allowed || !concernsSeats(allowed, request)) return null;
    const device = await this.asking(token);
    return device && fromSeat(device, allowed, request) ? device : null;
  }
}

/** What is open to everyone knows the device where it is about a session: a closed one is shown to it. */
function concernsSeats(allowed: Allowed, request: GnlcRequest): boolean {
  const { assembly, poll } = request.params as Record<string, string | undefined>;
  if (allowed.who === 'everyone') return assembly !== undefined || poll !== undefined;
  const action = askedAction(allowed);
  return action !== null && deviceActions.includes(action);
}

/** Whether a bound device may pass; the service goes on to ask about the seat that the body names. */
export function fromSeat(device: Actor, allowed: Allowed, request: GnlcRequest): boolean {
  if (allowed.who === 'everyone') return true;
  const action = askedAction(allowed);
  if (action === null) return false;
  const { assembly } = request.params as Record<string, string | undefined>;
  const city = allowed.who === 'permitted' ? (cityOf(request, allowed) ?? '') : undefined;
  return mayFromSeat(device, action, {
    ...(assembly !== undefined && { assembly }),
    ...(city !== undefined && { city }),
  });
}
