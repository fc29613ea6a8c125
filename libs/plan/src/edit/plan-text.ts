import type { LocalText } from '#members';
import { languages } from '#members';
import type { Language } from '#members';
import { paragraphText } from '../paragraph.ts';
import type { Paragraph, Plan } from '../plan.ts';
import { mapPlanTexts } from './map-plan-texts.ts';

/** A text that people may write, in every language. */
export interface EditableText {
  readonly id: string;
  readonly text: Readonly<Record<Language, string>>;
  /** Running text, which may have marks; a title or wording is one run of words. */
  readonly running: boolean;
  /** Languages whose text wants a reader: a translation that nobody has reviewed, or one that fell behind an edit. */
  readonly unreviewed: readonly Language[];
}

/** Every text of a plan that people may write, by id, in the order of the plan. */
export function editableTexts(plan: Plan): ReadonlyMap<string, EditableText> {
  const found = new Map<string, EditableText>();
  mapPlanTexts(plan, {
    text: (id, text) => {
      found.set(id, { ...editable(id, [text]), running: false });
      return text;
    },
    paragraph: (paragraph) => {
      found.set(paragraph.id, editableParagraph(paragraph));
      return paragraph;
    },
  });
  return found;
}

function editableParagraph(paragraph: Paragraph): EditableText {
  const texts = paragraph.sentences.map(({ text }) => text);
  return { ...editable(paragraph.id, texts), running: true };
}

function editable(id: string, texts: readonly LocalText[]): Omit<EditableText, 'running'> {
  const sentences = texts.map((text) => ({ text, evidence: [], gap: false }));
  const inLanguage = (language: Language) => paragraphText({ id, sentences }, (text) => text[language]);
  const [en, fr, es, ar] = languages.map(inLanguage);
  return {
    id,
    text: { en: en ?? '', fr: fr ?? '', es: es ?? '', ar: ar ?? '' },
    unreviewed: languages.filter((language) => texts.some((text) => text.unreviewed?.includes(language))),
  };
}
