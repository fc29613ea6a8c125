import { ApiProblem } from '../../api/api-problem.ts';
import { submitAmendment, supportAmendment, withdrawAmendment } from '../../api/amendments.ts';
import type { AmendmentView, NewAmendment } from '../../api/amendments.ts';
import type { Clock } from '../../device/clock.ts';
import type { DeviceStore } from '../../device/device-store.ts';

/** What a seat does about amendments; the key makes it safe to send again. */
export type AmendmentWrite = { readonly key: string; readonly at: string } & (
  | { readonly kind: 'submit'; readonly assembly: string; readonly body: NewAmendment }
  | { readonly kind: 'support'; readonly amendment: string; readonly city: string }
  | { readonly kind: 'withdraw'; readonly amendment: string; readonly reason: string }
);

/** A write that is not answered yet, or that was refused. */
export interface KeptWrite {
  readonly write: AmendmentWrite;
  /** Why the service did not take it; null while it is on its way. */
  readonly refused: string | null;
}

/** What became of one try. */
export type WriteResult =
  | { readonly type: 'done'; readonly amendment: AmendmentView }
  | { readonly type: 'failed' }
  | { readonly type: 'refused'; readonly reason: string };

/** What the outbox needs of the world. */
export interface OutboxWorld {
  readonly clock: Clock;
  readonly store: DeviceStore<KeptWrite>;
  /** Key of this seat on this device. */
  readonly place: string;
  /** Never throws. */
  readonly send: (write: AmendmentWrite) => Promise<WriteResult>;
  /** Milliseconds to wait after so many failures. */
  readonly delay: (failures: number) => number;
}

/** Keeps what a seat does about amendments on the device until the service has answered, and sends it when there is a line. */
export class AmendmentOutbox {
  /** The last one that was answered, for the line that says so. */
  done: AmendmentView | null = null;
  failures = 0;
  #kept: readonly KeptWrite[];
  #sending = false;
  #cancel: () => void = () => undefined;
  readonly #listeners = new Set<() => void>();
  readonly #world: OutboxWorld;

  constructor(world: OutboxWorld, kept: readonly KeptWrite[]) {
    this.#world = world;
    this.#kept = [...kept].sort((a, b) => (a.write.at < b.write.at ? -1 : 1));
  }

  get kept(): readonly KeptWrite[] {
    return this.#kept;
  }

  /** Calls back after every step; the answer ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes a write up and sends it. */
  async add(write: AmendmentWrite): Promise<void> {
    const kept = { write, refused: null };
    this.#set([...this.#kept, kept]);
    // It is on the device before it is on the way.
    await this.#put(kept);
    await this.sendAll();
  }

  /** Forgets a write that was refused. */
  drop(key: string): void {
    this.#set(this.#kept.filter(({ write }) => write.key !== key));
    void this.#world.store.remove(this.#placeOf(key)).catch(() => undefined);
  }

  /** Sends whatever waits, one after the other: at the start and when the line is back. */
  async sendAll(): Promise<void> {
    if (this.#sending) return;
    this.#cancel();
    this.#sending = true;
    try {
      for (;;) {
        const next = this.#kept.find(({ refused }) => refused === null)?.write;
        if (next === undefined) return;
        // oxlint-disable-next-line no-await-in-loop
        const result = await this.#world.send(next);
        if (result.type === 'failed') {
          this.failures += 1;
          this.#tell();
          this.#cancel = this.#world.clock.after(this.#world.delay(this.failures), () => void this.sendAll());
          return;
        }
        this.failures = 0;
        if (result.type === 'done') {
          this.done = result.amendment;
          this.drop(next.key);
        } else {
          const refused = { write: next, refused: result.reason };
          this.#set(this.#kept.map((each) => (each.write.key === next.key ? refused : each)));
          // oxlint-disable-next-line no-await-in-loop
          await this.#put(refused);
        }
      }
    } finally {
      this.#sending = false;
    }
  }

  #placeOf(key: string): string {
    return `${this.#world.place}/${key}`;
  }

  #put(kept: KeptWrite): Promise<void> {
    return this.#world.store.put(this.#placeOf(kept.write.key), kept).catch(() => undefined);
  }

  #set(kept: readonly KeptWrite[]): void {
    this.#kept = kept;
    this.#tell();
  }

  #tell(): void {
    this.#listeners.forEach((listener) => listener());
  }
}

/** Sends one write; never throws. */
export async function sendWrite(write: AmendmentWrite): Promise<WriteResult> {
  try {
    return { type: 'done', amendment: await answerTo(write) };
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || problem.worthRetrying || problem.status === 429)
      return { type: 'failed' };
    const details = problem.errors.map(({ detail }) => detail).filter((detail) => detail !== '');
    return { type: 'refused', reason: [problem.detail, ...new Set(details)].join(' ') };
  }
}

function answerTo(write: AmendmentWrite): Promise<AmendmentView> {
  switch (write.kind) {
    case 'submit':
      return submitAmendment(write.assembly, write.body, write.key);
    case 'support':
      return supportAmendment(write.amendment, write.city, write.key);
    case 'withdraw':
      return withdrawAmendment(write.amendment, write.reason, write.key);
  }
}
