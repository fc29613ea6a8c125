import { Injectable } from '@nestjs/common';
import { headDigits, headText, isWitnessed, readLedgerLine, witnessedHeads } from '#assembly';
import type { LedgerEntry, LedgerEventOf } from '#assembly';
import { holds } from '#members';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { asSystem } from './as-system.ts';
import { assemblyOrRefuse } from './assembly-view.ts';
import { BallotSignatures } from './ballot-signatures.ts';
import { entriesOf, record } from './ledger.ts';
import { tellerMark } from './teller-mark.ts';
import type { RegisterWitnessDto, SignHeadDto } from './witnesses.dto.ts';
import type { WitnessesView } from './witnesses.view.ts';

type Registered = LedgerEventOf<'witness-registered'>;

/** Counter-signing heads of the ledger: what the service alone says is said by two more people. */
@Injectable()
export class WitnessesService {
  private readonly signatures = new BallotSignatures();

  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
  ) {}

  async all(actor: Actor, id: string): Promise<WitnessesView> {
    await this.gate.as(actor).transaction((store) => assemblyOrRefuse(store, id));
    const own = tellerMark(actor, id);
    return this.gate.as(asSystem).transaction(async (store) => {
      const { state } = await assemblyOrRefuse(store, id);
      const entries = await entriesOf(store, id);
      const registered = registeredOf(entries);
      return {
        witnesses: [...registered.values()].map(({ witness, role, key }) => {
          return { witness, role, key, own: witness === own };
        }),
        heads: witnessedHeads(entries, state === 'closed').map((head) => ({
          ...head,
          digits: [...headDigits(head.hash)],
          by: head.by.map((one) => ({ ...one })),
          witnessed: isWitnessed(head),
          waits: registered.has(own) && !head.by.some(({ witness }) => witness === own),
        })),
      };
    });
  }

  /** A teller, or whoever chairs, signs with the key of this device from now on. */
  async register(
    actor: Actor,
    write: WriteKey,
    id: string,
    { key }: RegisterWitnessDto,
  ): Promise<WitnessesView> {
    await this.write(actor, write, id, async (store) => {
      const witness = tellerMark(actor, id);
      const registered = registeredOf(await entriesOf(store, id));
      if ([...registered.values()].some((one) => one.key === key && one.witness !== witness))
        throw new Problem('conflict', 'witness-key-shared');
      if (registered.get(witness)?.key === key) return;
      const role = holds(actor, 'teller') ? 'teller' : 'chair';
      await record(store, id, this.clock.now(), { type: 'witness-registered', witness, role, key });
    });
    return this.all(actor, id);
  }

  /** Puts a witness's signature over a head on the record. */
  async sign(actor: Actor, write: WriteKey, id: string, dto: SignHeadDto): Promise<WitnessesView> {
    const { number, hash, signature } = dto;
    // Also a head that an open poll hides from the teller: its hash is no secret.
    const [line] = await this.gate.as(asSystem).transaction((store) => store.ledgers.lines(id, number - 1));
    const head = line === undefined ? null : readLedgerLine(line);
    await this.write(actor, write, id, async (store) => {
      const entries = await entriesOf(store, id);
      const witness = tellerMark(actor, id);
      const key = registeredOf(entries).get(witness)?.key;
      if (key === undefined) throw new Problem('conflict', 'witness-not-registered');
      if (head?.number !== number || head.hash !== hash) throw new Problem('conflict', 'head-differs');
      const signed = entries.some(
        ({ event }) =>
          event.type === 'head-witnessed' && event.witness === witness && event.number === number,
      );
      if (signed) return;
      if (!(await this.signatures.validText(key, headText(id, { number, hash }), signature)))
        throw new Problem('invalid', 'head-signature-wrong');
      const event = { type: 'head-witnessed', number, hash, witness, signature } as const;
      await record(store, id, this.clock.now(), event);
    });
    return this.all(actor, id);
  }

  private async write(
    actor: Actor,
    write: WriteKey,
    id: string,
    work: (store: Store) => Promise<void>,
  ): Promise<void> {
    await this.gate.as(actor).once(write, async (store) => {
      await assemblyOrRefuse(store, id);
      await store.ledgers.lockHead(id);
      await work(store);
    });
    this.live.announce(`assembly:${id}`);
  }
}

/** Witness → how it registered last. */
function registeredOf(entries: readonly LedgerEntry[]): ReadonlyMap<string, Registered> {
  return new Map(
    entries.flatMap(({ event }) =>
      event.type === 'witness-registered' ? [[event.witness, event] as const] : [],
    ),
  );
}
