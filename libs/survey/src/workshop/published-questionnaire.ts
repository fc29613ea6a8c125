import { languages } from '#members';
import type { Language, LocalText } from '#members';
import type { Questionnaire } from '../questionnaire.ts';
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
  const whole = (key: string, text: LocalText): LocalText => {
    const wanting = languages.filter(
      (language) => language !== source && states.get(key)?.[language] !== 'reviewed',
    );
    const words = Object.fromEntries(
      languages.map((language) => [language, text[language].trim() === '' ? text[source] : text[language]]),
    ) as Record<Language, string>;
    return wanting.length === 0 ? words : { ...words, unreviewed: wanting };
  };
  const { title, provenance, sections } = draft;
  return {
    ...draft,
    version,
    title: whole('title', title),
    provenance: whole('provenance', provenance),
    sections: sections.map((section) => ({
      ...section,
      title: whole(`sections.${section.id}.title`, section.title),
      questions: section.questions.map((question) => {
        const at = `questions.${question.id}`;
        return {
          ...question,
          title: whole(`${at}.title`, question.title),
          help: question.help && whole(`${at}.help`, question.help),
          ...('options' in question &&
            question.options !== null && {
              options: question.options.map(({ id, label }) => ({
                id,
                label: whole(`${at}.options.${id}`, label),
              })),
            }),
          ...(question.type === 'rating' && {
            scales: question.scales.map(({ id, label }) => ({
              id,
              label: whole(`${at}.scales.${id}`, label),
            })),
          }),
          ...(question.type === 'choice' &&
            question.other && {
              other: { ...question.other, label: whole(`${at}.other`, question.other.label) },
            }),
          ...(question.type === 'number' && { unit: question.unit && whole(`${at}.unit`, question.unit) }),
          ...(question.type === 'statement' && { statement: whole(`${at}.statement`, question.statement) }),
        };
      }),
    })),
  };
}
