import type { Language, LocalText } from '#members';
import type { Option, Question } from '../questionnaire.ts';
import { textIn } from './draft-changes.ts';

/** The kinds of questions in the order in which they are offered to whoever writes. */
export const questionTypes = [
  'choice',
  'text',
  'line',
  'number',
  'date',
  'ranking',
  'rating',
  'best-worst',
  'points',
  'offers',
  'file',
  'statement',
] as const satisfies readonly Question['type'][];

/** The words that a new question begins with, in the language that the draft is written in. */
export interface FirstWords {
  readonly title: string;
  /** Of two options. */
  readonly options: readonly [string, string];
  readonly importance: string;
  readonly capacity: string;
  readonly statement: string;
}

/** A sound question of a kind to begin with, under this id. */
export function newQuestion(
  type: Question['type'],
  id: string,
  source: Language,
  words: FirstWords,
): Question {
  const text = (given: string): LocalText => textIn(source, given);
  const base = { id, title: text(words.title), help: null, core: false };
  switch (type) {
    case 'ranking':
      return { ...base, type, limit: 5, tiesAllowed: true };
    case 'rating':
      return {
        ...base,
        type,
        scales: [
          { id: 'importance', label: text(words.importance) },
          { id: 'capacity', label: text(words.capacity) },
        ],
      };
    case 'best-worst':
      return { ...base, type, setSize: 4, seed: id };
    case 'points':
      return { ...base, type, total: 100, options: null };
    case 'choice':
      return {
        ...base,
        type,
        multiple: false,
        options: firstOptions(source, words.options),
      };
    case 'number':
      return { ...base, type, min: 0, max: 1_000_000, decimals: 0, unit: null };
    case 'date':
      return { ...base, type, earliest: null, latest: null };
    case 'line':
      return { ...base, type, maxCharacters: 120 };
    case 'text':
      return { ...base, type, maxWords: 150 };
    case 'file':
      return { ...base, type, accept: ['application/pdf'], maxBytes: 5_000_000, maxFiles: 1 };
    case 'statement':
      return { ...base, type, statement: text(words.statement) };
    case 'offers':
      return { ...base, type };
  }
}

/** Options with these words, to begin with. */
export function firstOptions(source: Language, words: readonly string[]): readonly Option[] {
  return words.reduce<readonly Option[]>((made, option) => [...made, newOption(made, source, option)], []);
}

/** An option that can come to those that there are: `option-3` after two of them. */
export function newOption(options: readonly Option[], source: Language, words: string): Option {
  for (let number = options.length + 1; ; number += 1) {
    const id = `option-${number}`;
    if (!options.some((option) => option.id === id)) return { id, label: textIn(source, words) };
  }
}
