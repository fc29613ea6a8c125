import type { Answer } from '#survey';
import type { Clock } from '../../device/clock.ts';
import type { DeviceStore } from '../../device/device-store.ts';
import { retryDelay } from '../../device/retry-delay.ts';
import { advanceSaving, nextWrite, saveQueue } from './save-queue.ts';
import type { OtherVersion, SaveEvent, SaveQueue, Unsaved, Write } from './save-queue.ts';

/** How long a person's pause is before what they changed goes to the server. */
const DEBOUNCE = 600;

/** What became of one write. */
export type WriteResult =
  | { readonly type: 'saved'; readonly revision: number; readonly savedAt: string }
  | ({ readonly type: 'stale' } & OtherVersion)
  | { readonly type: 'signed-out' }
  | { readonly type: 'refused'; readonly reason: string; readonly final: boolean }
  | { readonly type: 'failed' };

/** What the saver needs of the world. */
export interface SaverWorld {
  readonly clock: Clock;
  readonly store: DeviceStore<Unsaved>;
  /** Begins the keys of this person's answers to this round for this city. */
  readonly place: string;
  /** Never throws. */
  readonly send: (write: Write) => Promise<WriteResult>;
  readonly newKey: () => string;
  readonly random: () => number;
}

/** Keeps every change on the device at once and brings it to the server, however long that takes. */
export class AnswerSaver {
  #queue: SaveQueue;
  #cancel: () => void = () => undefined;
  #keeping: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<() => void>();
  readonly #world: SaverWorld;

  constructor(world: SaverWorld, kept: readonly Unsaved[]) {
    this.#world = world;
    this.#queue = saveQueue(kept);
  }

  /** Where saving stands now. */
  get queue(): SaveQueue {
    return this.#queue;
  }

  /** Calls back after every step; the answer ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes an answer; null clears it. */
  change(question: string, value: Answer | null): void {
    this.#step({ type: 'changed', question, value, key: this.#world.newKey() }, question);
    this.#wake(DEBOUNCE);
  }

  /** Takes over what was read from the server, and sends what was kept; `standing` as in `SaveQueue`. */
  read(revisions: SaveQueue['revisions'], savedAt: string | null, standing: string): void {
    this.#step({ type: 'read', revisions, savedAt, standing });
    this.#wake(0);
  }

  /** The person decided between two versions. */
  choose(question: string, keep: 'mine' | 'theirs'): void {
    this.#step({ type: 'chosen', question, keep, key: this.#world.newKey() }, question);
    this.#wake(0);
  }

  /** Sends again what was refused for a reason that may have passed. */
  retry(): Promise<void> {
    this.#step({ type: 'retried' });
    return this.flush();
  }

  signedIn(): void {
    this.#step({ type: 'signed-in' });
    this.#wake(0);
  }

  /** Sends without waiting; for the return of the line and for the last moment before submitting. */
  async flush(): Promise<void> {
    this.#cancel();
    await this.#keeping;
    for (;;) {
      const write = nextWrite(this.#queue);
      // One write after the other is the point.
      // oxlint-disable-next-line no-await-in-loop
      if (write === null || !(await this.#sendOne(write))) return;
    }
  }

  #wake(milliseconds: number): void {
    this.#cancel();
    this.#cancel = this.#world.clock.after(milliseconds, () => void this.flush());
  }

  /** True when the next may go. */
  async #sendOne(write: Write): Promise<boolean> {
    this.#step({ type: 'sent', write }, write.question);
    await this.#keeping;
    const result = await this.#world.send(write);
    const general = result.type === 'failed' || result.type === 'signed-out';
    this.#step(general ? result : { ...result, question: write.question }, write.question);
    if (result.type === 'failed') {
      this.#wake(retryDelay(this.#queue.failures, this.#world.random()));
    }
    return result.type !== 'failed' && result.type !== 'signed-out';
  }

  #step(event: SaveEvent, touched?: string): void {
    this.#queue = advanceSaving(this.#queue, event);
    if (touched !== undefined) this.#keep(touched);
    this.#listeners.forEach((listener) => listener());
  }

  /** Writes one question's state to the device, in the order of the steps; a full disk must not stop the sending. */
  #keep(question: string): void {
    const { store, place } = this.#world;
    const unsaved = this.#queue.unsaved.find((each) => each.question === question);
    const key = `${place}${question}`;
    this.#keeping = this.#keeping
      .then(() => (unsaved === undefined ? store.remove(key) : store.put(key, unsaved)))
      .catch(() => undefined);
  }
}
