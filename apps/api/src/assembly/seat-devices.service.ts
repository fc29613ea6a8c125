import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { presenceLog } from '#assembly';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { SecretKey } from '#secrets';
import { StoreGate } from '#store';
import type { Store } from '#store';
import { BoundDevices } from '../http/bound-devices.ts';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import type { Browser } from '../http/request-context.ts';
import { tokenHash } from '../http/sessions.ts';
import { Throttle } from '../members/sign-in/throttle.ts';
import { asSystem } from './as-system.ts';
import { assemblyOrRefuse } from './assembly-view.ts';
import type { BindDeviceDto } from './credentials.dto.ts';
import type { BoundSeatView, OwnDeviceView, PresenceView } from './credentials.view.ts';
import { entriesOf, record } from './ledger.ts';
import { plainSeatCode } from './seat-codes.ts';

/** A device that was bound, with what its browser keeps. */
export interface BoundDevice {
  readonly bound: BoundSeatView;
  readonly token: string;
}

/** Binding a device to a seat by its code, and who is present. */
@Injectable()
export class SeatDevicesService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
    private readonly key: SecretKey,
    private readonly throttle: Throttle,
    private readonly devices: BoundDevices,
  ) {}

  /** Binds the device that has a code, once; the same device with the same code is told the same again. */
  async bind(id: string, dto: BindDeviceDto, browser: Browser): Promise<BoundDevice> {
    // A whole hall stands behind one address: whoever gets in does not count.
    const spent = await this.throttle.network(browser.remote);
    const code = plainSeatCode(dto.code);
    if (code === null) throw new Problem('not-found', 'seat-code-unknown');
    const { key = null } = dto;
    const codeHash = tokenHash(code);
    const token = this.key.mark(`${codeHash} ${dto.device}`, 'seat-device');
    const before = await this.devices.asking(browser.seatToken);
    const bound = await this.gate.as(asSystem).transaction(async (store) => {
      const known = await store.credentials.code(codeHash);
      if (known?.assembly !== id) throw new Problem('not-found', 'seat-code-unknown');
      await store.ledgers.lockHead(id);
      const again = await store.credentials.deviceOfToken(tokenHash(token));
      // A device that has lost its key since could sign nothing: it needs a new code.
      if (again?.seat === known.seat && again.key === key) return boundSeatView(store, id, again);
      const { usedAt, revokedAt, kind, expiresAt, seat } = (await store.credentials.code(codeHash)) ?? known;
      const at = this.clock.now();
      if (usedAt !== null) throw new Problem('gone', 'seat-code-used');
      if (revokedAt !== null) throw new Problem('gone', 'seat-code-revoked');
      if (Date.parse(expiresAt) <= at.getTime()) throw new Problem('gone', 'seat-code-expired');
      const { state } = await assemblyOrRefuse(store, id);
      if (state === 'closed') throw new Problem('conflict', 'assembly-closed');
      await store.credentials.useCode(codeHash, at);
      // A tablet on loan that goes on to the next city votes for one of them only.
      if (before?.bound.assembly === id) {
        await store.credentials.revokeDevice(before.person, at);
        const left = { seat: before.bound.seat, device: before.person, cause: 'bound-elsewhere' };
        await record(store, id, at, { type: 'device-revoked', ...left });
      }
      const device = randomUUID();
      const fresh = { id: device, assembly: id, seat, kind, key };
      await store.credentials.bind({ ...fresh, tokenHash: tokenHash(token) }, at);
      await record(store, id, at, { type: 'device-bound', seat, device, key });
      return boundSeatView(store, id, fresh);
    });
    await this.throttle.takeBack(spent);
    this.live.announce(`assembly:${id}`);
    return { bound, token };
  }

  /** What the browser that asks is bound to in a session. */
  async own(id: string, browser: Browser): Promise<OwnDeviceView> {
    const device = await this.devices.asking(browser.seatToken);
    if (device?.bound.assembly !== id) return { bound: null };
    const bound = await this.gate.as(asSystem).transaction((store) => boundSeatView(store, id, device.bound));
    return { bound };
  }

  /** How many seats are present, and every coming and going that made it so. */
  async presence(actor: Actor, id: string): Promise<PresenceView> {
    return this.gate.as(actor).transaction(async (store) => {
      await assemblyOrRefuse(store, id);
      const { eligible, present, provisional } = await store.assemblies.countSeats(id);
      const cityOf = new Map((await store.assemblies.seats(id)).map((seat) => [seat.id, seat.city]));
      const names = new Map((await store.members.all()).map((city) => [city.id, city.name]));
      const log = presenceLog(await entriesOf(store, id)).map((change) => {
        const city = cityOf.get(change.seat) ?? '';
        return { ...change, city, cityName: names.get(city) ?? city };
      });
      return { seats: eligible, present, provisional, log };
    });
  }
}

async function boundSeatView(
  store: Store,
  assembly: string,
  { seat: id, key = null }: { readonly seat: string; readonly key?: string | null },
): Promise<BoundSeatView> {
  const seat = await store.assemblies.findSeat(id);
  const city = seat?.city ?? '';
  return { assembly, seat: id, city, cityName: (await store.members.find(city))?.name ?? city, key };
}
