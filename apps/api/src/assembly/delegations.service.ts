import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DelegateFunction } from '#assembly';
import { uploadedType } from '#documents';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { AssemblyRecord, MandateRecord, Store, WriteKey } from '#store';
import { fileTypeNames, paperBytes, paperTypes, uploadName } from '#survey';
import { Clock } from '../http/clock.ts';
import { readFileBody } from '../http/file-body.ts';
import { personOf } from '../members/person-of.ts';
import { asSystem } from './as-system.ts';
import { assemblyOrRefuse } from './assembly-view.ts';
import { cityDelegations, delegateView } from './city-delegations.ts';
import type { DelegateDto, ObserverDto } from './delegations.dto.ts';
import type {
  DelegationSessionView,
  DelegationsView,
  MandateView,
  OwnDelegationView,
} from './delegations.view.ts';

/** Who may come for a city: the mayor, the executive for education, an expert. */
const mostDelegates = 3;
/** Who may look on beside them. */
const mostObservers = 20;

/** Who comes: cities register their delegations and send their letters of mandate. */
@Injectable()
export class DelegationsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  async all(actor: Actor, id: string): Promise<DelegationsView> {
    return this.gate.as(actor).transaction(async (store) => {
      const assembly = await assemblyOrRefuse(store, id);
      const delegates = await store.delegations.delegates(id);
      return {
        session: sessionView(assembly),
        cities: await cityDelegations(store, id),
        observers: delegates.filter(({ city }) => city === null).map(delegateView),
      };
    });
  }

  async own(actor: Actor, id: string, city: string): Promise<OwnDelegationView> {
    return this.gate.as(actor).transaction((store) => ownDelegation(store, id, city));
  }

  /** Registers a delegate of a city. */
  async register(
    actor: Actor,
    write: WriteKey,
    id: string,
    city: string,
    dto: DelegateDto,
  ): Promise<OwnDelegationView> {
    return this.inOpenSession(actor, write, id, city, async (store) => {
      const delegates = await store.delegations.ofCity(id, city);
      if (delegates.filter(({ observer }) => !observer).length >= mostDelegates)
        throw new Problem('conflict', 'delegation-full', { most: mostDelegates });
      await this.add(store, actor, { id, city, organisation: null }, dto.name, dto.function, false);
    });
  }

  /** Registers somebody of a city who looks on. */
  async registerObserver(
    actor: Actor,
    write: WriteKey,
    id: string,
    city: string,
    dto: ObserverDto,
  ): Promise<OwnDelegationView> {
    return this.inOpenSession(actor, write, id, city, async (store) => {
      const delegates = await store.delegations.ofCity(id, city);
      if (delegates.filter(({ observer }) => observer).length >= mostObservers)
        throw new Problem('conflict', 'delegation-full', { most: mostObservers });
      const organisation = dto.organisation?.trim() ?? null;
      await this.add(store, actor, { id, city, organisation }, dto.name, 'other', true);
    });
  }

  /** Registers somebody who looks on for an organisation. */
  async invite(actor: Actor, write: WriteKey, id: string, dto: ObserverDto): Promise<DelegationsView> {
    await this.gate.as(actor).once(write, async (store) => {
      await openOrRefuse(store, id);
      const organisation = dto.organisation?.trim() ?? null;
      await this.add(store, actor, { id, city: null, organisation }, dto.name, 'other', true);
    });
    return this.all(actor, id);
  }

  /** Erases somebody; refused while they hold the seat. What the ledger holds leads to nobody any more. */
  async erase(
    actor: Actor,
    write: WriteKey,
    id: string,
    { city, delegate }: { readonly city: string | null; readonly delegate: string },
  ): Promise<void> {
    await this.gate.as(actor).once(write, async (store) => {
      await assemblyOrRefuse(store, id);
      const found = await store.delegations.find(id, delegate);
      if (found?.city !== city) throw new Problem('not-found', 'delegate-unknown');
      await store.ledgers.lockHead(id);
      const seat = city === null ? null : await store.assemblies.seatOf(id, city);
      const holding = seat && (await store.credentials.holdingOf(seat.id));
      if (holding?.delegate === delegate) throw new Problem('conflict', 'delegate-holds-seat');
      await store.delegations.erase(delegate);
    });
  }

  /** Erases everybody and every letter once the session is over; the record stays as it is. */
  async eraseAll(actor: Actor, write: WriteKey, id: string): Promise<void> {
    await this.gate.as(actor).once(write, async (store) => {
      const { state } = await assemblyOrRefuse(store, id);
      if (state !== 'closed') throw new Problem('conflict', 'assembly-not-over');
    });
    // Letters are nobody's to erase but the system's: while the session lasts they are what a seat rests on.
    await this.gate.as(asSystem).transaction((store) => store.delegations.eraseAll(id));
  }

  /** Takes in a city's letter of mandate; the one that came last counts. */
  async sendMandate(
    actor: Actor,
    write: WriteKey,
    at: { readonly id: string; readonly city: string },
    file: { readonly name: string; readonly body: unknown },
  ): Promise<MandateView> {
    const { id, city } = at;
    await this.gate.as(actor).transaction((store) => seatOrRefuse(store, id, city));
    const { content, sha256 } = await readFileBody(file.body, paperBytes);
    const type = uploadedType(content);
    if (type === null || !paperTypes.includes(type)) {
      const types = fileTypeNames(paperTypes).join(', ');
      throw new Problem('invalid', 'file-type', { name: uploadName(file.name, 'application/pdf'), types });
    }
    const name = uploadName(file.name, type);
    const request = { url: `${id}/${city}/mandate`, name, sha256 };
    return this.gate.as(actor).once({ ...write, request }, async (store) => {
      await openOrRefuse(store, id);
      const mandate = { assembly: id, city, name, type, sha256, content };
      return store.delegations.addMandate(mandate, personOf(actor), this.clock.now());
    });
  }

  /** A city's letter with its content. */
  async mandate(
    actor: Actor,
    id: string,
    city: string,
  ): Promise<{ readonly record: MandateRecord; readonly content: Uint8Array }> {
    return this.gate.as(actor).transaction(async (store) => {
      await seatOrRefuse(store, id, city);
      const record = (await store.delegations.mandates(id)).get(city);
      if (!record) throw new Problem('not-found', 'mandate-unknown');
      return { record, content: await store.delegations.mandateContent(record.id) };
    });
  }

  private async inOpenSession(
    actor: Actor,
    write: WriteKey,
    id: string,
    city: string,
    work: (store: Store) => Promise<void>,
  ): Promise<OwnDelegationView> {
    return this.gate.as(actor).onceThenRead(
      write,
      async (store) => {
        await seatOrRefuse(store, id, city);
        // Two people of a city who register at once are counted one after the other.
        await store.ledgers.lockHead(id);
      },
      async (store) => {
        await openOrRefuse(store, id);
        await work(store);
      },
      (store) => ownDelegation(store, id, city),
    );
  }

  private async add(
    store: Store,
    actor: Actor,
    of: { readonly id: string; readonly city: string | null; readonly organisation: string | null },
    name: string,
    as: DelegateFunction,
    observer: boolean,
  ): Promise<void> {
    const { id: assembly, city, organisation } = of;
    const salt = randomBytes(16).toString('base64url');
    const delegate = { assembly, city, organisation, name: name.trim(), function: as, observer, salt };
    await store.delegations.register(delegate, personOf(actor), this.clock.now());
  }
}

async function openOrRefuse(store: Store, id: string): Promise<void> {
  const { state } = await assemblyOrRefuse(store, id);
  if (state === 'closed') throw new Problem('conflict', 'assembly-closed');
}

async function seatOrRefuse(store: Store, id: string, city: string): Promise<AssemblyRecord> {
  const assembly = await assemblyOrRefuse(store, id);
  if (!(await store.assemblies.seatOf(id, city))) throw new Problem('not-found', 'seat-unknown');
  return assembly;
}

async function ownDelegation(store: Store, id: string, city: string): Promise<OwnDelegationView> {
  const assembly = await seatOrRefuse(store, id, city);
  const [own] = await cityDelegations(store, id, city);
  if (!own) throw new Problem('not-found', 'seat-unknown');
  return { ...own, session: sessionView(assembly), most: mostDelegates };
}

function sessionView({
  id,
  title,
  state,
  access,
  simulated,
  openedAt,
  rules,
}: AssemblyRecord): DelegationSessionView {
  return { id, title, state, access, simulated, openedAt, maySeat: [...rules.maySeat] };
}
