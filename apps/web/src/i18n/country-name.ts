import { countryNameIn } from '#members';
import type { InterfaceLanguage } from '#members';
import { intlTag } from '#texts';

/** A country by its code, with the name that the roll gives it. */
export interface NamedCountry {
  readonly country: string;
  readonly countryName: string;
}

/**
 * A country in the reader's language. The roll is kept in English, so its own name stands there, as the team wrote it;
 * so it does where the browser knows no name in the language.
 */
export function nameOfCountry({ country, countryName }: NamedCountry, reader: InterfaceLanguage): string {
  return reader === 'en' ? countryName : (countryNameIn(country, intlTag(reader)) ?? countryName);
}
