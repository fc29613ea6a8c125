import { languages } from '#members';
import type { Language } from '#members';
import type { Questionnaire } from '../questionnaire.ts';
import { mapDraftTexts } from './map-draft-texts.ts';
import type { TranslatedText } from './translation-states.ts';

/**
 * The version that a draft becomes: a text that is missing in a language stands there in the language that it is written
 * in, and every language that nobody has read is marked, as pages show it.
 */
export function publishedQuestionnaire(
  draft: Questionnaire,
  source: Language,
  translations: readonly TranslatedText[],
  version: number,
): Questionnaire {
  const states = new Map(translations.map(({ key, states: ofText }) => [key, ofText]));
  const whole = mapDraftTexts(draft, (key, text) => {
    const wanting = languages.filter(
      (language) => language !== source && states.get(key)?.[language] !== 'reviewed',
    );
    const words = Object.fromEntries(
      languages.map((language) => [language, text[language].trim() === '' ? text[source] : text[language]]),
    ) as Record<Language, string>;
    return wanting.length === 0 ? words : { ...words, unreviewed: wanting };
  });
  return { ...whole, version };
}
