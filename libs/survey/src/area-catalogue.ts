import type { LocalText } from '#members';

/** One of the things the network could work on. */
export interface Area {
  /** Stable code: `esd`, `equity`, `health` … */
  readonly id: string;
  readonly name: LocalText;
  /** One sentence on what belongs to it. */
  readonly description: LocalText;
  /** Where the area comes from: a public source, by address or citation. */
  readonly source: string;
  /** The thematic cluster of 2019 that it became, where it did. */
  readonly cluster: string | null;
}

/** A version of the list of areas. */
export interface AreaCatalogue {
  readonly id: string;
  readonly version: number;
  readonly areas: readonly Area[];
}
