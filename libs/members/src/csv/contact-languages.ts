import type { Language } from '../language.ts';
import { languages } from '../language.ts';

/** Countries (ISO alpha-3) whose city halls are addressed in a language other than English. */
const countriesOf: Readonly<Partial<Record<Language, string>>> = {
  fr: 'BDI BEL BEN BFA CAF CHE CIV CMR COD COG COM CPV DJI DZA FRA GAB GIN GNB GNQ HTI LUX MCO MDG MLI MRT NER RWA SEN TCD TGO',
  es: 'ARG BOL CHL COL CRI CUB DOM ECU ESP GTM HND MEX NIC PAN PER PRI PRY SLV URY VEN',
  ar: 'ARE BHR EGY IRQ JOR KWT LBN LBY MAR OMN PSE QAT SAU SDN SYR TUN YEM',
};

/** In these countries a second interface language is common in city halls. */
const alsoCommon: Readonly<Record<string, Language>> = {
  CHE: 'en',
  CMR: 'en',
  LBN: 'fr',
  MAR: 'fr',
  TUN: 'fr',
};

/**
 * The interface languages in which a city of the country (ISO alpha-3) is addressed, the likeliest first.
 *
 * An assumption, not data: UIL's forms were offered in English and French only, and no public list says which city
 * writes in which language. Everyone not named here is addressed in English until the city or the team says otherwise.
 */
export function contactLanguages(country: string): readonly Language[] {
  const first = languages.find((language) => countriesOf[language]?.split(' ').includes(country)) ?? 'en';
  const second = alsoCommon[country];
  return second === undefined ? [first] : [first, second];
}
