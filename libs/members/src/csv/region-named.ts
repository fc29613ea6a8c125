import type { Region } from '../member-city.ts';
import { regions } from '../member-city.ts';
import { regionNames } from '../region-names.ts';

/** The region of an English name or of our own code, in any case; null when UNESCO has none of that name. */
export function regionNamed(text: string): Region | null {
  const wanted = text.toLowerCase();
  return (
    regions.find((region) => region === wanted || regionNames[region].en.toLowerCase() === wanted) ?? null
  );
}
