import { ApiProblem } from '../api/api-problem.ts';
import { attend, readSeat } from '../api/assembly.ts';
import type { SeatView } from '../api/assembly.ts';
import { idempotencyKey } from '../api/idempotency-key.ts';
import { readDevice } from '../api/seat-device.ts';
import { readSession } from '../api/session.ts';
import { browserClock } from '../device/clock.ts';
import { openDeviceStore } from '../device/device-store.ts';
import { retryDelay } from '../device/retry-delay.ts';
import { codeInAddress } from './bind/code-in-address.ts';
import { BallotCaster } from './ballot/ballot-caster.ts';
import type { KeptBallot } from './ballot/ballot-caster.ts';
import { betweenTabs } from './ballot/between-tabs.ts';
import { SeatCasters } from './ballot/seat-casters.ts';
import { sendFromSeat } from './ballot/send-from-seat.ts';
import { BallotSigner } from './sign/ballot-signer.ts';
import { keyOfSeat } from './sign/device-key.ts';
import type { DeviceKey } from './sign/device-key.ts';

/** A seat that is taken on this device. */
export interface OpenSeat {
  readonly seat: SeatView;
  readonly casters: SeatCasters;
  readonly signer: BallotSigner;
}

/** A city whose seat the person may take. */
export interface SeatChoice {
  readonly city: string;
  readonly cityName: string;
}

/** What opening leads to: nobody is known or a code was scanned, no or several seats to take, or the seat. */
export type Opened =
  | { readonly kind: 'nobody'; readonly code: string | null }
  | { readonly kind: 'seats'; readonly cities: readonly SeatChoice[] }
  | { readonly kind: 'seated'; readonly open: OpenSeat };

/**
 * The seat that the credentials desk bound this device to; else sits down in the seat of the city, or of the only city
 * that the person represents. Throws ApiProblem.
 */
export async function openSeat(assembly: string, wanted: string | null): Promise<Opened> {
  const code = codeInAddress();
  if (code !== null) return { kind: 'nobody', code };
  const [{ bound }, { person, grants }] = await Promise.all([readDevice(assembly), readSession()]);
  if (bound !== null)
    return ready(await readSeat(assembly, bound.city), 'device', await keyOfSeat(assembly, bound.key));
  if (person === null) return { kind: 'nobody', code };
  const cities = grants.flatMap(({ role, city, cityName }) =>
    role === 'representative' && city !== null ? [{ city, cityName: cityName ?? city }] : [],
  );
  const only = cities.length === 1 ? cities[0] : undefined;
  const chosen = wanted === null ? only : cities.find(({ city }) => city === wanted);
  if (chosen === undefined) return { kind: 'seats', cities };

  return ready(await seated(assembly, chosen.city), person.id, null);
}

/** The seat with the ballots that this device may have kept for it. */
async function ready(seat: SeatView, holder: string, key: DeviceKey | null): Promise<Opened> {
  const signer = new BallotSigner(seat.seat, key);
  signer.read(seat.assembly);
  const store = await openDeviceStore<KeptBallot>('gnlc-hall');
  const place = `${holder}/${seat.assembly.id}/${seat.seat}`;
  const tabs = betweenTabs(place);
  const make = (subject: string, kept: KeptBallot | null) =>
    new BallotCaster(
      {
        clock: browserClock,
        store,
        place: `${place}/${subject}`,
        send: (ballot) => sendFromSeat(signer, ballot),
        tell: tabs.tell,
        newNonce: idempotencyKey,
        delay: (failures) => retryDelay(failures, Math.random(), 600),
      },
      kept,
    );
  const casters = new SeatCasters(make, await store.startingWith(place).catch(() => []));
  casters.read(seat.ballots);
  tabs.hear((ballot) => casters.read([ballot]));
  casters.sendAll();
  return { kind: 'seated', open: { seat, casters, signer } };
}

/** The seat, taken; after the close only looked at, for the results and the last receipt. */
async function seated(assembly: string, city: string): Promise<SeatView> {
  try {
    return await attend(assembly, city, true);
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.code === 'assembly-closed') return readSeat(assembly, city);
    throw problem;
  }
}

/** The city that the address asks for. */
export function wantedCity(): string | null {
  return new URLSearchParams(location.search).get('city');
}

/** The poll in writing that the address of an invitation leads to. */
export function wantedPoll(): string | null {
  return new URLSearchParams(location.search).get('poll');
}
