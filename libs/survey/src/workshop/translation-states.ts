import { sha256Hex } from '#canonical';
import { languages } from '#members';
import type { Language } from '#members';
import type { Questionnaire } from '../questionnaire.ts';
import { draftTexts } from './draft-texts.ts';

/** How a text stands in one language. */
export const translationStates = ['missing', 'outdated', 'draft', 'reviewed'] as const;

export type TranslationState = (typeof translationStates)[number];

/** What is kept of a translation: the text that it was made from, by its hash, and whether somebody has read it. */
export interface TranslationMark {
  readonly of: string;
  readonly reviewed: boolean;
}

/** Key of a text → language → what is kept. */
export type TranslationMarks = Readonly<Record<string, Readonly<Partial<Record<Language, TranslationMark>>>>>;

/** A text and how it stands in each language but the one it is written in. */
export interface TranslatedText {
  readonly key: string;
  readonly states: Readonly<Partial<Record<Language, TranslationState>>>;
}

/** Key and language of a translation that somebody has read. */
export interface ReviewedText {
  readonly key: string;
  readonly language: Language;
}

const hashOf = (text: string): string => sha256Hex(text.trim()).slice(0, 16);

/** How every text stands in every other language: outdated where the text that it was made from has changed since. */
export function translationsOf(
  document: Questionnaire,
  source: Language,
  marks: TranslationMarks,
): readonly TranslatedText[] {
  return draftTexts(document).map(({ key, text }) => ({
    key,
    states: Object.fromEntries(
      languages
        .filter((language) => language !== source)
        .map((language) => [
          language,
          stateOf(text[language], hashOf(text[source]), markIn(marks, key)?.[language]),
        ]),
    ),
  }));
}

function stateOf(text: string, source: string, mark: TranslationMark | undefined): TranslationState {
  if (text.trim() === '') return 'missing';
  if (mark === undefined) return 'draft';
  if (mark.of !== source) return 'outdated';
  return mark.reviewed ? 'reviewed' : 'draft';
}

/**
 * The marks after a draft was written anew: a translation that was changed is a draft of the text as it is now, one that
 * was left keeps what it was made from, one that somebody has read says so.
 */
export function marksAfter(
  before: Questionnaire,
  after: Questionnaire,
  source: Language,
  marks: TranslationMarks,
  reviewed: readonly ReviewedText[] = [],
): TranslationMarks {
  const old = new Map(draftTexts(before).map(({ key, text }) => [key, text]));
  const read = new Set(reviewed.map(({ key, language }) => `${language} ${key}`));
  return Object.fromEntries(
    draftTexts(after).map(({ key, text }) => {
      const was = old.get(key);
      const kept: Partial<Record<Language, TranslationMark>> = {};
      for (const language of languages) {
        if (language === source || text[language].trim() === '') continue;
        const mark = markIn(marks, key)?.[language];
        if (read.has(`${language} ${key}`)) kept[language] = { of: hashOf(text[source]), reviewed: true };
        else if (mark === undefined || was?.[language] !== text[language])
          kept[language] = {
            of: hashOf(was === undefined || was[language] !== text[language] ? text[source] : was[source]),
            reviewed: false,
          };
        else kept[language] = mark;
      }
      return [key, kept];
    }),
  );
}

const markIn = (marks: TranslationMarks, key: string): TranslationMarks[string] | undefined =>
  Object.hasOwn(marks, key) ? marks[key] : undefined;
