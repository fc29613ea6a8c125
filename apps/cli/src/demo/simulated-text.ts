import type { Language } from '#members';

const marks: Readonly<Record<Language, string>> = {
  en: '[simulated] An invented answer that stands where a city would write its own.',
  fr: '[simulated] Réponse inventée, à la place de celle qu’écrirait la ville.',
  es: '[simulated] Respuesta inventada, en el lugar de la que escribiría la ciudad.',
  ar: '[simulated] إجابة مختلَقة في موضع ما كانت المدينة ستكتبه.',
};

/** A text answer that nobody can take for a city's own words, in the city's language. */
export function simulatedText(language: string | undefined): string {
  return language === 'fr' || language === 'es' || language === 'ar' ? marks[language] : marks.en;
}
