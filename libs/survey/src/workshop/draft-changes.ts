import { languages } from '#members';
import type { Language, LocalText } from '#members';
import type { Question, Questionnaire, Section } from '../questionnaire.ts';
import { writtenQuestions } from '../questions-in-order.ts';
import type { Rule } from '../visibility/rule.ts';

/** A text that exists in one language only so far. */
export function textIn(source: Language, words: string): LocalText {
  return Object.fromEntries(
    languages.map((language) => [language, language === source ? words : '']),
  ) as unknown as LocalText;
}

/** The text with other words in one language; what was said of its translations is no longer true of that one. */
export function withWords(text: LocalText, language: Language, words: string): LocalText {
  const { unreviewed = [], ...rest } = text;
  const left = unreviewed.filter((each) => each !== language);
  return { ...rest, [language]: words, ...(left.length > 0 && { unreviewed: left }) };
}

/** A text that may be missing, with other words in the language of the draft; without them there is none. */
export function wordsOrNone(text: LocalText | null, source: Language, words: string): LocalText | null {
  if (words === '') return null;
  return text === null ? textIn(source, words) : withWords(text, source, words);
}

/** The first of `question-1`, `question-2` … that nothing of the draft is called by. */
export function freeId(draft: Questionnaire, stem: string): string {
  const taken = new Set([...writtenQuestions(draft), ...draft.sections].map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** The draft with another question in the place of the one with this id; conditions follow a change of its id. */
export function withQuestion(draft: Questionnaire, id: string, next: Question): Questionnaire {
  const put = (question: Question): Question => (question.id === id ? next : question);
  return inQuestions(draft, (question) => {
    const placed = put(question);
    return placed.visibleIf === undefined || next.id === id
      ? placed
      : { ...placed, visibleIf: renamed(placed.visibleIf, id, next.id) };
  });
}

/** The draft without a question; what is asked only because of it stays and is refused until somebody decides. */
export function withoutQuestion(draft: Questionnaire, id: string): Questionnaire {
  return filledSections(
    inSections(draft, (section) => ({
      ...section,
      questions: section.questions.filter((question) => question.id !== id),
    })),
  );
}

/** The draft with a new question behind another one, or at the end of a section. */
export function withNewQuestion(
  draft: Questionnaire,
  question: Question,
  place: { readonly section: string; readonly after: string | null },
): Questionnaire {
  return inSections(draft, (section) => {
    if (section.id !== place.section) return section;
    const at = section.questions.findIndex(({ id }) => id === place.after);
    return {
      ...section,
      questions: section.questions.toSpliced(at < 0 ? section.questions.length : at + 1, 0, question),
    };
  });
}

/** The draft with a question one place further up or down; over the edge of a section it goes into the next one. */
export function withMovedQuestion(draft: Questionnaire, id: string, step: 1 | -1): Questionnaire {
  const from = draft.sections.findIndex(({ questions }) => questions.some((question) => question.id === id));
  const section = draft.sections[from];
  if (section === undefined) return draft;
  const at = section.questions.findIndex((question) => question.id === id);
  const question = section.questions[at]!;
  const to = at + step;
  if (to >= 0 && to < section.questions.length) {
    const questions = section.questions.toSpliced(at, 1).toSpliced(to, 0, question);
    return inSections(draft, (each) => (each === section ? { ...each, questions } : each));
  }
  const neighbour = draft.sections[from + step];
  if (neighbour === undefined) return draft;
  const end = step === 1 ? 0 : neighbour.questions.length;
  const moved = inSections(draft, (each) => {
    if (each === section) return { ...each, questions: each.questions.toSpliced(at, 1) };
    return each === neighbour ? { ...each, questions: each.questions.toSpliced(end, 0, question) } : each;
  });
  return filledSections(moved);
}

/** The draft with a question in the place of another one, which gives way. */
export function withQuestionAt(draft: Questionnaire, id: string, target: string): Questionnaire {
  const question = writtenQuestions(draft).find((each) => each.id === id);
  if (question === undefined || id === target) return draft;
  const order = writtenQuestions(draft).map((each) => each.id);
  const downwards = order.indexOf(id) < order.indexOf(target);
  return inSections(withoutQuestion(draft, id), (section) => {
    const at = section.questions.findIndex((each) => each.id === target);
    return at < 0
      ? section
      : { ...section, questions: section.questions.toSpliced(downwards ? at + 1 : at, 0, question) };
  });
}

/** The draft with another section in the place of the one with this id. */
export function withSection(draft: Questionnaire, id: string, next: Section): Questionnaire {
  return inSections(draft, (section) => (section.id === id ? next : section));
}

/** The draft with a section one place further up or down. */
export function withMovedSection(draft: Questionnaire, id: string, step: 1 | -1): Questionnaire {
  const at = draft.sections.findIndex((section) => section.id === id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= draft.sections.length) return draft;
  const section = draft.sections[at]!;
  return { ...draft, sections: draft.sections.toSpliced(at, 1).toSpliced(to, 0, section) };
}

function inSections(draft: Questionnaire, change: (section: Section) => Section): Questionnaire {
  return { ...draft, sections: draft.sections.map(change) };
}

/** A section that has lost its last question goes with it. */
function filledSections(draft: Questionnaire): Questionnaire {
  const sections = draft.sections.filter(({ questions }) => questions.length > 0);
  return sections.length === draft.sections.length ? draft : { ...draft, sections };
}

function inQuestions(draft: Questionnaire, change: (question: Question) => Question): Questionnaire {
  return inSections(draft, (section) => ({ ...section, questions: section.questions.map(change) }));
}

function renamed(rule: Rule, from: string, to: string): Rule {
  const name = (id: string): string => (id === from ? to : id);
  if ('all' in rule) return { all: rule.all.map((part) => renamed(part, from, to)) };
  if ('any' in rule) return { any: rule.any.map((part) => renamed(part, from, to)) };
  if ('not' in rule) return { not: renamed(rule.not, from, to) };
  if ('answered' in rule) return { answered: name(rule.answered) };
  if ('chosen' in rule) return { chosen: [name(rule.chosen[0]), rule.chosen[1]] };
  if ('ranked' in rule) return { ranked: [name(rule.ranked[0]), rule.ranked[1]] };
  if ('offered' in rule) return { offered: [name(rule.offered[0]), rule.offered[1]] };
  return { number: [name(rule.number[0]), rule.number[1], rule.number[2]] };
}
