import type { ProblemParams } from './problem.ts';
import type { ProblemTextCode, ProblemTexts } from './problem-texts.ts';
import { ar } from './texts/ar.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';

// This library stands left of #members, so the languages are spelt out here; the type keeps them complete.
const builtIn: Readonly<Record<'en' | 'fr' | 'es' | 'ar', ProblemTexts>> = { en, fr, es, ar };

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}]/u;

/** The texts of problems in a built-in language, by code. */
export function problemTexts(language: keyof typeof builtIn): ProblemTexts {
  return builtIn[language];
}

/**
 * The text of a problem's code in one language, its `{places}` filled from the params; a place without a
 * value stays visible. `kind-…` codes are the titles of the kinds, `field-…` codes share one text, any other
 * code without a text reads "This was refused" and names itself. A language that is not built in takes its texts from
 * `added`, and from English what is not there.
 */
export function problemText(
  code: string,
  params: ProblemParams,
  language: string,
  added: Partial<ProblemTexts> = {},
): string {
  const known = isKnown(code) ? code : code.startsWith('field-') ? 'field-invalid' : 'refused';
  const values: ProblemParams = { code, ...params };
  const text = isBuiltIn(language) ? builtIn[language][known] : (ownText(added, known) ?? en[known]);
  return text.replace(/\{(\w+)\}/g, (place, key: string) => {
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    if (value === undefined) return place;
    // Params may be Latin names between words that run from right to left: isolated, they do not reorder the sentence.
    return rightToLeft.test(text) && typeof value === 'string' ? `\u2068${value}\u2069` : String(value);
  });
}

function isKnown(code: string): code is ProblemTextCode {
  return Object.hasOwn(en, code);
}

function isBuiltIn(language: string): language is keyof typeof builtIn {
  return Object.hasOwn(builtIn, language);
}

function ownText(texts: Partial<ProblemTexts>, code: ProblemTextCode): string | undefined {
  return Object.hasOwn(texts, code) ? texts[code] : undefined;
}
