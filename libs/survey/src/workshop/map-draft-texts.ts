import type { Language, LocalText } from '#members';
import type { Question, Questionnaire } from '../questionnaire.ts';
import { withWords } from './draft-changes.ts';

/** The draft with every text that {@link draftTexts} lists put through a function of its key. */
export function mapDraftTexts(
  draft: Questionnaire,
  change: (key: string, text: LocalText) => LocalText,
): Questionnaire {
  const { title, provenance, sections } = draft;
  return {
    ...draft,
    title: change('title', title),
    provenance: change('provenance', provenance),
    sections: sections.map((section) => ({
      ...section,
      title: change(`sections.${section.id}.title`, section.title),
      questions: section.questions.map((question) => mapTexts(question, change)),
    })),
  };
}

/** The draft with other words in one language of one of its texts. */
export function withDraftText(
  draft: Questionnaire,
  key: string,
  language: Language,
  words: string,
): Questionnaire {
  return mapDraftTexts(draft, (each, text) => (each === key ? withWords(text, language, words) : text));
}

function mapTexts(question: Question, change: (key: string, text: LocalText) => LocalText): Question {
  const at = `questions.${question.id}`;
  const labelled = <Part extends { readonly id: string; readonly label: LocalText }>(
    kind: string,
    part: Part,
  ) => ({
    ...part,
    label: change(`${at}.${kind}.${part.id}`, part.label),
  });
  return {
    ...question,
    title: change(`${at}.title`, question.title),
    help: question.help && change(`${at}.help`, question.help),
    ...('options' in question &&
      question.options !== null && { options: question.options.map((each) => labelled('options', each)) }),
    ...(question.type === 'rating' && { scales: question.scales.map((each) => labelled('scales', each)) }),
    ...(question.type === 'choice' &&
      question.other && { other: { ...question.other, label: change(`${at}.other`, question.other.label) } }),
    ...(question.type === 'number' && { unit: question.unit && change(`${at}.unit`, question.unit) }),
    ...(question.type === 'statement' && { statement: change(`${at}.statement`, question.statement) }),
  };
}
