import type { CheckName } from '#assembly';
import type { Files } from './forged-bundles.ts';

/** A bundle that must be refused, and checks that must be among those that fail. */
export interface BrokenBundle {
  readonly name: string;
  readonly files: Files;
  readonly refusedBy: readonly CheckName[];
}
