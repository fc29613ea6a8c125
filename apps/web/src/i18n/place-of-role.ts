import type { InterfaceLanguage } from '#members';
import { nameOfCountry } from './country-name.ts';

/** The city or the country that a role is held for, in the reader's language; null for one that is held for neither. */
export function placeOfRole(
  role: {
    readonly cityName: string | null;
    readonly country?: string | null;
    readonly countryName?: string | null;
  },
  reader: InterfaceLanguage,
): string | null {
  const { cityName, country, countryName } = role;
  if (cityName !== null) return cityName;
  if (country === null || country === undefined) return null;
  return nameOfCountry({ country, countryName: countryName ?? country }, reader);
}
