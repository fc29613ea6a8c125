import { useCallback } from 'react';
import { nameOfCountry } from './country-name.ts';
import type { NamedCountry } from './country-name.ts';
import { useText } from './text-context.tsx';

/** Names countries in the reader's language. */
export function useCountryName(): (country: NamedCountry) => string {
  const { language } = useText();
  return useCallback((country: NamedCountry) => nameOfCountry(country, language), [language]);
}
