import type { BallotChoice } from '#assembly';
import type { Clock } from '../../device/clock.ts';
import type { DeviceStore } from '../../device/device-store.ts';
import { advanceBallot, ballotBox, nextBallot } from './ballot-box.ts';
import type { BallotBox, BallotEvent, CastBallot, RecordedBallot } from './ballot-box.ts';

/** What is kept on the device until the receipt is here. */
export type KeptBallot = Pick<BallotBox, 'wanted' | 'attempt'>;

/** The service's answer to one ballot. */
export type BallotResult =
  Extract<BallotEvent, { readonly type: 'recorded' | 'closed' | 'refused' }> | { readonly type: 'failed' };

/** What the caster needs of the world. */
export interface CasterWorld {
  readonly clock: Clock;
  readonly store: DeviceStore<KeptBallot>;
  /** Key of this seat on this device. */
  readonly place: string;
  /** Never throws. */
  readonly send: (ballot: CastBallot) => Promise<BallotResult>;
  /** Tells the other tabs of this device of a receipt. */
  readonly tell: (ballot: RecordedBallot) => void;
  readonly newNonce: () => string;
  /** Milliseconds to wait after so many failures. */
  readonly delay: (failures: number) => number;
}

/** Keeps a ballot on the device from the press to the receipt, and brings it there as soon as there is a line. */
export class BallotCaster {
  #box: BallotBox;
  #cancel: () => void = () => undefined;
  #keeping: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<() => void>();
  readonly #world: CasterWorld;

  constructor(world: CasterWorld, kept: KeptBallot | null) {
    this.#world = world;
    this.#box = ballotBox(kept);
  }

  get box(): BallotBox {
    return this.#box;
  }

  /** Calls back after every step; the answer ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  press(poll: string, choice: BallotChoice): void {
    this.#step({ type: 'pressed', ballot: { poll, choice, nonce: this.#world.newNonce() } });
    void this.send();
  }

  /** Takes over what the service says about this seat. */
  read(ballot: RecordedBallot | null): void {
    this.#step({ type: 'read', ballot });
  }

  /** Sends what waits, now: at the start and when the line is back. */
  async send(): Promise<void> {
    this.#cancel();
    for (;;) {
      const ballot = nextBallot(this.#box);
      if (ballot === null) return;
      this.#step({ type: 'sent', ballot });
      // The press is on the device before it is on the way; ballots go one after the other.
      // oxlint-disable-next-line no-await-in-loop
      await this.#keeping;
      // oxlint-disable-next-line no-await-in-loop
      const result = await this.#world.send(ballot);
      this.#step(result);
      if (result.type === 'recorded') this.#world.tell(result.ballot);
      if (result.type === 'failed') {
        this.#cancel = this.#world.clock.after(this.#world.delay(this.#box.failures), () => void this.send());
        return;
      }
    }
  }

  #step(event: BallotEvent): void {
    const before = this.#box;
    this.#box = advanceBallot(before, event);
    const { wanted, attempt } = this.#box;
    if (wanted !== before.wanted || attempt !== before.attempt) this.#keep({ wanted, attempt });
    this.#listeners.forEach((listener) => listener());
  }

  #keep(kept: KeptBallot): void {
    const { store, place } = this.#world;
    const nothing = kept.wanted === null && kept.attempt === null;
    this.#keeping = this.#keeping
      .then(() => (nothing ? store.remove(place) : store.put(place, kept)))
      .catch(() => undefined);
  }
}
