import type { PlanState } from '#store';

/** A plan without its text. */
export class PlanView {
  id: string;
  decision: string;
  round: string;
  state: PlanState;
  /** Newest version; 0 while the first is being drafted. */
  version: number;
  /** SHA-256 of the canonical text of that version, hex. */
  hash: string | null;
  createdAt: string;
  versionAt: string | null;
  /** Member cities and the public may read it. */
  published: boolean;
  failure: string | null;
  /** Sets the lots of the allocation; public before the draft is made. */
  seed: string;
  /** Share of the drafting that is done, from 0 to 1. */
  progress: number;
  simulated: boolean;
}
