import type { ProblemParams } from './problem.ts';
import type { ProblemTextCode, ProblemTexts } from './problem-texts.ts';
import { ar } from './texts/ar.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';

// This library stands left of #members, so the languages are spelt out here; the type keeps them complete.
const texts: Readonly<Record<'en' | 'fr' | 'es' | 'ar', ProblemTexts>> = { en, fr, es, ar };

/**
 * The text of a problem's code in one language, its `{places}` filled from the params; a place without a
 * value stays visible. `kind-…` codes are the titles of the kinds, `field-…` codes share one text, any other
 * code without a text reads "This was refused" and names itself.
 */
export function problemText(code: string, params: ProblemParams, language: keyof typeof texts): string {
  const known = isKnown(code) ? code : code.startsWith('field-') ? 'field-invalid' : 'refused';
  const values: ProblemParams = { code, ...params };
  return texts[language][known].replace(/\{(\w+)\}/g, (place, key: string) => {
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    if (value === undefined) return place;
    // Params may be Latin names inside Arabic: isolated, they do not reorder the sentence.
    return language === 'ar' && typeof value === 'string' ? `\u2068${value}\u2069` : String(value);
  });
}

function isKnown(code: string): code is ProblemTextCode {
  return Object.hasOwn(en, code);
}
