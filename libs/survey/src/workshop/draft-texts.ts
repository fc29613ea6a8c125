import type { LocalText } from '#members';
import type { Question, Questionnaire } from '../questionnaire.ts';

/** A text that a person reads, under a key that stays when questions are moved. */
export interface DraftText {
  /** `questions.means.options.bus`, `sections.core.title`, `title`. */
  readonly key: string;
  readonly text: LocalText;
}

/** The texts of a questionnaire that is being written, in its order; the areas keep those of their catalogue. */
export function draftTexts({ title, provenance, sections }: Questionnaire): readonly DraftText[] {
  return [
    { key: 'title', text: title },
    { key: 'provenance', text: provenance },
    ...sections.flatMap((section) => [
      { key: `sections.${section.id}.title`, text: section.title },
      ...section.questions.flatMap(textsOfQuestion),
    ]),
  ];
}

function textsOfQuestion(question: Question): readonly DraftText[] {
  const at = `questions.${question.id}`;
  const text = (part: string, words: LocalText | null | undefined): readonly DraftText[] =>
    words === null || words === undefined ? [] : [{ key: `${at}.${part}`, text: words }];
  const options = 'options' in question && question.options !== null ? question.options : [];
  return [
    ...text('title', question.title),
    ...text('help', question.help),
    ...options.flatMap(({ id, label }) => text(`options.${id}`, label)),
    ...(question.type === 'rating'
      ? question.scales.flatMap(({ id, label }) => text(`scales.${id}`, label))
      : []),
    ...(question.type === 'choice' ? text('other', question.other?.label) : []),
    ...(question.type === 'number' ? text('unit', question.unit) : []),
    ...(question.type === 'statement' ? text('statement', question.statement) : []),
  ];
}
