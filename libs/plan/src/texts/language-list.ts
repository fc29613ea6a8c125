import type { LocalText } from '#members';
import { foreign } from '../document/sentences.ts';
import { workingLanguages } from './working-languages.ts';

/** Languages by their ISO 639 codes as a list of names, in the order of the codes; a code without a name stays as it is. */
export function languageList(codes: readonly string[]): LocalText {
  const names = codes.map((code) => workingLanguages[code.split('-')[0] ?? code] ?? foreign(code));
  // What differs by region or script only is one language to a reader.
  const once = names.filter((name, at) => names.findIndex(({ en }) => en === name.en) === at);
  const joined = (language: 'en' | 'fr' | 'es' | 'ar') =>
    once.map((name) => name[language]).join(language === 'ar' ? '، ' : ', ');
  return { en: joined('en'), fr: joined('fr'), es: joined('es'), ar: joined('ar') };
}
