import type { BallotCaster, KeptBallot } from './ballot-caster.ts';
import type { BallotBox, RecordedBallot } from './ballot-box.ts';

/**
 * One caster for each poll and call: a ballot in writing that waits for the line is not pushed aside by a press in the
 * hall.
 */
export class SeatCasters {
  readonly #casters = new Map<string, BallotCaster>();
  readonly #listeners = new Set<() => void>();
  readonly #make: (subject: string, kept: KeptBallot | null) => BallotCaster;

  constructor(
    make: (subject: string, kept: KeptBallot | null) => BallotCaster,
    kept: readonly KeptBallot[] = [],
  ) {
    this.#make = make;
    for (const one of kept) {
      const subject = (one.attempt ?? one.wanted)?.poll;
      if (subject !== undefined) this.#add(subject, one);
    }
  }

  /** What is known about a poll or a call. */
  box(subject: string): BallotBox {
    return this.#of(subject).box;
  }

  press(subject: string, choice: CastChoice): void {
    this.#of(subject).press(subject, choice);
  }

  /** Calls back after every step; the answer ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes over what the service says about this seat. */
  read(ballots: readonly RecordedBallot[]): void {
    for (const ballot of ballots) this.#of(ballot.poll).read(ballot);
  }

  /** Sends whatever waits, now: at the start and when the line is back. */
  sendAll(): void {
    for (const caster of this.#casters.values()) void caster.send();
  }

  #of(subject: string): BallotCaster {
    return this.#casters.get(subject) ?? this.#add(subject, null);
  }

  #add(subject: string, kept: KeptBallot | null): BallotCaster {
    const caster = this.#make(subject, kept);
    caster.subscribe(() => this.#listeners.forEach((listener) => listener()));
    this.#casters.set(subject, caster);
    return caster;
  }
}

type CastChoice = Parameters<BallotCaster['press']>[1];
