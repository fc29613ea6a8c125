import { regionNames } from '#members';
import type { Language, Region } from '#members';
import type { Reason } from '../plan.ts';
import { gapTexts } from './gap-texts.ts';
import { reasonTexts } from './reason-texts.ts';

/** Values in the words of others: they keep their own direction inside any sentence. */
const foreign = new Set(['city', 'next', 'other', 'reason', 'activity', 'decision']);

/**
 * A reason or gap as a sentence. Region ids become their names; names of cities and words of others stand in
 * bidi isolates in Arabic. A code without a text shows as `⟦code⟧`.
 */
export function reasonText({ code, values }: Reason, language: Language): string {
  const template = reasonTexts[code] ?? gapTexts[code];
  if (template === undefined) return `⟦${code}⟧`;
  return template[language].replace(/\{(\w+)\}/g, (place, key: string) => {
    const value = values[key];
    if (value === undefined) return place;
    if (key === 'region') return regionName(String(value), language, template[language].startsWith(place));
    return language === 'ar' && foreign.has(key) ? `\u2068${value}\u2069` : String(value);
  });
}

function regionName(region: string, language: Language, heads: boolean): string {
  if (!Object.hasOwn(regionNames, region)) return region;
  const name = regionNames[region as Region][language];
  // Within an English sentence only this one takes an article.
  return language === 'en' && region === 'arab-states' && !heads ? `the ${name}` : name;
}
