import { ballotText } from '#assembly';
import type { AssemblyView } from '../../api/assembly.ts';
import type { CastBallot } from '../ballot/ballot-box.ts';
import type { DeviceKey } from './device-key.ts';

/** Signs what is cast from a seat; knows which entry opened each poll from what the service tells of the session. */
export class BallotSigner {
  readonly #openings = new Map<string, string>();

  constructor(
    readonly seat: string,
    readonly key: DeviceKey | null,
  ) {}

  /** Takes over how polls were opened. */
  read({ items }: Pick<AssemblyView, 'items'>): void {
    for (const { poll } of items)
      if (poll !== null && poll.openHash !== null) this.#openings.set(poll.id, poll.openHash);
  }

  /** The signature of a ballot; null from a device without a key, and about what is no longer known to be open. */
  async sign({ poll, choice, nonce }: CastBallot): Promise<string | null> {
    const open = this.#openings.get(poll);
    if (this.key === null || open === undefined) return null;
    return this.key.sign(ballotText({ poll, open, seat: this.seat, choice, nonce }));
  }
}
