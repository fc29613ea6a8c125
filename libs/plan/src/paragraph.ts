import type { LocalText } from '#members';

/** Why a line stands in the plan; a code that each language has a text for, with values and where they come from. */
export interface Reason {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** One sentence with what it rests on. */
export interface Sentence {
  readonly text: LocalText;
  /** The data behind it, each with its own text; empty where the sentence states no fact, or a person wrote it. */
  readonly evidence: readonly Reason[];
  /** It says that something is missing: nothing was put in its place. */
  readonly gap: boolean;
}

/** A text of the plan under an id that stays the same from draft to draft. */
export interface Paragraph {
  /** `P2.O1.A3.timeline`, `F2.answers` … */
  readonly id: string;
  readonly sentences: readonly Sentence[];
}

/** A chapter before or behind the areas. */
export interface Section {
  /** `F1` to `F3` before the areas, `C1` to `C3` behind them. */
  readonly id: string;
  readonly title: LocalText;
  readonly paragraphs: readonly Paragraph[];
}

/** A paragraph with its marks, in the language that `read` takes of a text. */
export function paragraphText({ sentences }: Paragraph, read: (text: LocalText) => string): string {
  return joinedSentences(sentences.map(({ text }) => read(text)));
}

/** Sentences one after the other; one that begins a line of its own brings the break with it. */
export function joinedSentences(texts: readonly string[]): string {
  return texts.map((text, index) => (index === 0 || text.startsWith('\n') ? text : ` ${text}`)).join('');
}
