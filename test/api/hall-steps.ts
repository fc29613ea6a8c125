import { randomUUID } from 'node:crypto';
import { ledgerProblems } from '#assembly';
import type { LedgerEntry } from '#assembly';
import type { AssemblyView, ItemView, PollView } from '../../apps/api/src/assembly/assembly.view.ts';
import { openAssembly, roadToPlan, takeSeat } from './road-steps.ts';
import type { Sitting } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Reply, Visitor } from './visitor.ts';

/** Few of the 108 seats are taken in tests. */
export const fewSeats = { of: 'present', numerator: 1, denominator: 50 } as const;

/** A session in its hall, with the chair and a few mayors. */
export class Hall {
  private constructor(
    readonly service: ServiceUnderTest,
    readonly chair: Visitor,
    readonly assembly: AssemblyView,
    readonly seats: readonly Sitting[],
  ) {}

  static async open(cities: readonly string[]): Promise<Hall> {
    const service = await ServiceUnderTest.start();
    const chair = await service.person('coordinator');
    const { plan } = await roadToPlan(service, chair, ['cork-irl', 'beijing-chn', 'medellin-col']);
    const assembly = await openAssembly(service, chair, plan);
    const seats: Sitting[] = [];
    for (const city of cities) seats.push(await takeSeat(service, assembly.id, city));
    return new Hall(service, chair, assembly, seats);
  }

  /** The session as it stands. */
  view(): Promise<AssemblyView> {
    return this.chair.get(`/assemblies/${this.assembly.id}`);
  }

  /** The next item of a kind on which nothing was decided. */
  async next(kind: ItemView['kind'] = 'area'): Promise<ItemView> {
    const { items } = await this.view();
    const found = items.find((item) => item.kind === kind && item.state === 'waiting');
    if (!found) throw new Error(`no ${kind} waits`);
    return found;
  }

  /** A question of its own on the agenda: what is chosen or put in order. */
  async question(title: string): Promise<ItemView> {
    const { items } = await this.chair.post<AssemblyView>(`/assemblies/${this.assembly.id}/items`, {
      title: { en: title },
    });
    const found = items.find((item) => item.title.en === title);
    if (!found) throw new Error('no such question');
    return found;
  }

  async item(id: string): Promise<ItemView> {
    const found = (await this.view()).items.find((item) => item.id === id);
    if (!found) throw new Error('no such item');
    return found;
  }

  /** Opens a poll; without other words one whose close declares the result. */
  poll(item: string, more: object = {}): Promise<PollView> {
    return this.chair.post(`/assemblies/${this.assembly.id}/items/${item}/polls`, {
      quorum: fewSeats,
      contestSeconds: 0,
      ...more,
    });
  }

  vote(sitting: Sitting, poll: string, choice: unknown, nonce: string = randomUUID()): Promise<Reply> {
    return sitting.mayor.send('POST', `/polls/${poll}/ballots`, {
      body: { seat: sitting.seat, choice, nonce },
    });
  }

  /** What the service answers, with its status. */
  async asks(who: Visitor, path: string, body: object = {}): Promise<readonly [number, unknown]> {
    const { status, text } = await who.send('POST', path, { body });
    const answer = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return [status, status < 300 ? answer : answer['code']];
  }

  /** The ledger, sound. */
  async ledger(): Promise<readonly LedgerEntry[]> {
    const { text } = await this.chair.send('GET', `/assemblies/${this.assembly.id}/ledger.ndjson`);
    const lines = text.trimEnd().split('\n');
    expect(ledgerProblems(lines)).toEqual([]);
    return lines.map((line) => JSON.parse(line) as LedgerEntry);
  }

  stop(): Promise<void> {
    return this.service.stop();
  }
}
