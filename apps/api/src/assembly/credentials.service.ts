import { Inject, Injectable } from '@nestjs/common';
import { canonicalJson, sha256Hex } from '#canonical';
import type { Config } from '#config';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { SecretKey } from '#secrets';
import { StoreGate } from '#store';
import type { AssemblyRecord, DelegateRecord, SeatHolding, SeatRecord, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { tokenHash } from '../http/sessions.ts';
import { CONFIG } from '../http/tokens.ts';
import { personOf } from '../members/person-of.ts';
import { asSystem } from './as-system.ts';
import { assemblyOrRefuse } from './assembly-view.ts';
import type { CredentialsRulingDto, LeaveSeatDto, SeatCodeDto, SeatHolderDto } from './credentials.dto.ts';
import type { CredentialsDeskView, DeskSeatView, SeatCodeView } from './credentials.view.ts';
import { deskSeats } from './desk-seats.ts';
import { record } from './ledger.ts';
import { holderNames } from './holder-names.ts';
import type { HolderName } from './holder-names.ts';
import { sameName } from './same-name.ts';
import { leaveSeat, sitDown, takeDevices } from './seating.ts';
import { codeMinutes, newSeatCode, shownSeatCode } from './seat-codes.ts';

/** A seat that is being dealt with, behind the locked head of the ledger. */
interface AtTheDesk {
  readonly assembly: AssemblyRecord;
  readonly seat: SeatRecord;
  readonly holding: SeatHolding | null;
}

/** The credentials desk: who may sit for a city, sits, leaves, and by which device the seat votes. */
@Injectable()
export class CredentialsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
    private readonly key: SecretKey,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async desk(actor: Actor, id: string): Promise<CredentialsDeskView> {
    return this.gate.as(actor).transaction(async (store) => {
      const { title, state, access, simulated, openedAt, rules } = await assemblyOrRefuse(store, id);
      const { present, provisional } = await store.assemblies.countSeats(id);
      const session = { id, title, state, access, simulated, openedAt, maySeat: [...rules.maySeat] };
      return { session, present, provisional, seats: await deskSeats(store, id, this.clock.now()) };
    });
  }

  /** Seats a delegate; where somebody sits already the seat is handed over. */
  async seat(
    actor: Actor,
    write: WriteKey,
    id: string,
    city: string,
    dto: SeatHolderDto,
  ): Promise<DeskSeatView> {
    // Contacts are no business of a teller's; that the name is there is all that is asked. Read before the record is
    // locked: a second connection taken behind the lock would wait for those that wait for the lock.
    const named = await this.gate.as(asSystem).transaction((all) => holderNames(all, id));
    return this.atTheDesk(actor, write, id, city, async (store, { assembly, seat, holding }) => {
      const delegate = await store.delegations.find(id, dto.delegate);
      if (delegate?.city !== city) throw new Problem('not-found', 'delegate-unknown');
      if (delegate.observer) throw new Problem('conflict', 'observer-without-vote');
      if (!assembly.rules.maySeat.includes(delegate.function))
        throw new Problem('conflict', 'function-may-not-sit');
      refuseStale(holding, dto.replaces);
      if (holding?.delegate === delegate.id) throw new Problem('conflict', 'holder-sits-already');
      const mandate = (await store.delegations.mandates(id)).get(city) ?? null;
      if (mandate === null && delegate.function !== 'mayor' && !dto.provisional)
        throw new Problem('conflict', 'mandate-missing');
      if (dto.otherPerson !== true) await refuseSecondSeat(store, named, delegate, seat.id);
      const at = this.clock.now();
      if (holding) await leaveSeat(store, seat, holding, 'handed-over', at);
      const { name, salt } = delegate;
      const who = {
        delegate: delegate.id,
        person: null,
        holder: sha256Hex(canonicalJson({ as: delegate.function, name, salt })),
        rank: delegate.function === 'mayor' ? ('mayor' as const) : ('representative' as const),
        provisional: dto.provisional,
      };
      await sitDown(store, seat, { ...who, mandate: mandate?.sha256 ?? null, by: this.clerk(actor, id) }, at);
    });
  }

  /** The holder leaves; whoever comes back is seated again. */
  leave(actor: Actor, write: WriteKey, id: string, city: string, dto: LeaveSeatDto): Promise<DeskSeatView> {
    return this.atTheDesk(actor, write, id, city, async (store, { seat, holding }) => {
      refuseStale(holding, dto.holding);
      await leaveSeat(store, seat, holding, 'left', this.clock.now());
    });
  }

  /** The chair accepts a provisional holder, or sends the holder away. */
  rule(
    actor: Actor,
    write: WriteKey,
    id: string,
    city: string,
    { holding: seen, accepted }: CredentialsRulingDto,
  ): Promise<DeskSeatView> {
    return this.atTheDesk(actor, write, id, city, async (store, { seat, holding }) => {
      refuseStale(holding, seen);
      if (!holding?.provisional) throw new Problem('conflict', 'credentials-not-in-doubt');
      const at = this.clock.now();
      await record(store, id, at, { type: 'credentials-decided', seat: seat.id, accepted });
      if (!accepted) return leaveSeat(store, seat, holding, 'revoked', at);
      await store.credentials.accept(holding.id);
      return store.assemblies.setHolder(seat.id, { provisional: false, person: holding.person });
    });
  }

  /** Hands out a code that binds one device; whatever the seat had before no longer votes. */
  async handOut(
    actor: Actor,
    write: WriteKey,
    id: string,
    city: string,
    { kind }: SeatCodeDto,
  ): Promise<SeatCodeView> {
    const code = newSeatCode();
    const given = await this.gate.as(actor).once(write, async (store) => {
      const { seat, holding } = await lockedSeat(store, id, city);
      if (!holding) throw new Problem('conflict', 'seat-not-present');
      const at = this.clock.now();
      await takeDevices(store, seat, 're-issued', at);
      const expiresAt = new Date(at.getTime() + codeMinutes * 60_000).toISOString();
      const fresh = { codeHash: tokenHash(code), assembly: id, seat: seat.id, kind, expiresAt };
      if (!(await store.credentials.addCode(fresh, at))) throw new Problem('unavailable', 'seat-code-again');
      // Sealed: the answer of a write is kept, and a code is nothing to be kept.
      return { sealed: this.key.seal(code, 'seat-code', seat.id), seat: seat.id, expiresAt, kind };
    });
    this.live.announce(`assembly:${id}`);
    const { sealed, seat, expiresAt } = given;
    const made = this.key.open(sealed, 'seat-code', seat) ?? '';
    const address = `${this.config.publicUrl}/hall/${id}?code=${made}`;
    return { code: shownSeatCode(made), address, expiresAt, kind: given.kind };
  }

  private async atTheDesk(
    actor: Actor,
    write: WriteKey,
    id: string,
    city: string,
    work: (store: Store, at: AtTheDesk) => Promise<void>,
  ): Promise<DeskSeatView> {
    const view = await this.gate.as(actor).onceThenRead(
      write,
      (store) => lockedSeat(store, id, city),
      async (store, seen) => work(store, seen),
      async (store) => {
        const [seat] = await deskSeats(store, id, this.clock.now(), city);
        if (!seat) throw new Problem('not-found', 'seat-unknown');
        return seat;
      },
    );
    this.live.announce(`assembly:${id}`);
    return view;
  }

  /** Which clerk it was, to nobody but this installation. */
  private clerk(actor: Actor, assembly: string): string | null {
    const person = personOf(actor);
    return person === null ? null : this.key.mark(`${assembly} ${person}`, 'credentials-clerk');
  }
}

/** The seat behind the locked head: two clerks deal with it one after the other. */
async function lockedSeat(store: Store, id: string, city: string): Promise<AtTheDesk> {
  await assemblyOrRefuse(store, id);
  await store.ledgers.lockHead(id);
  const assembly = await assemblyOrRefuse(store, id);
  if (assembly.state === 'closed') throw new Problem('conflict', 'assembly-closed');
  const seat = await store.assemblies.seatOf(id, city);
  if (!seat) throw new Problem('not-found', 'seat-unknown');
  return { assembly, seat, holding: await store.credentials.holdingOf(seat.id) };
}

function refuseStale(holding: SeatHolding | null, seen: string | null): void {
  if ((holding?.id ?? null) !== seen) throw new Problem('conflict', 'seat-changed');
}

/** One person holds one seat: somebody of the same name in another one, seated here or signed in, is to be looked at. */
async function refuseSecondSeat(
  store: Store,
  named: readonly HolderName[],
  { name }: DelegateRecord,
  seat: string,
): Promise<void> {
  const other = named.find((one) => one.seat !== seat && sameName(one.name, name));
  if (!other) return;
  const held = await store.assemblies.findSeat(other.seat);
  const city = held && (await store.members.find(held.city));
  throw new Problem('conflict', 'name-has-seat', { city: city?.name ?? '' });
}
