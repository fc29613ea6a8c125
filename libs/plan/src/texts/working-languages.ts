import type { LocalText } from '#members';

/** Languages of work by their code, where a rule names one that nobody speaks. */
export const workingLanguages: Readonly<Record<string, LocalText>> = {
  en: { en: 'English', fr: 'anglais', es: 'inglés', ar: 'الإنكليزية' },
  fr: { en: 'French', fr: 'français', es: 'francés', ar: 'الفرنسية' },
  es: { en: 'Spanish', fr: 'espagnol', es: 'español', ar: 'الإسبانية' },
  ar: { en: 'Arabic', fr: 'arabe', es: 'árabe', ar: 'العربية' },
};
