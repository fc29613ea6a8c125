import type { CheckName } from './check.ts';

/** A rule of the ledger that an event breaks. */
export interface Breach {
  readonly check: CheckName;
  readonly code: string;
}

/** A breach where something is broken, nothing otherwise. */
export function when(broken: boolean, check: CheckName, code: string): readonly Breach[] {
  return broken ? [{ check, code }] : [];
}
