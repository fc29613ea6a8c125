import type { Region } from '#members';

/** What a page shows of a city that a plan names by its id. */
export interface CityLook {
  readonly name: string;
  readonly region: Region | undefined;
}
