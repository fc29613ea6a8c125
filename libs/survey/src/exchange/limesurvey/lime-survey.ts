import type { SourceTexts } from '../language-plan.ts';

/** A subquestion or an answer: its code, its texts, and which of two scales it belongs to. */
export interface LimePart {
  readonly code: string;
  readonly scale: string;
  readonly texts: SourceTexts;
}

/** A question as LimeSurvey keeps it, whichever file it came by. */
export interface LimeQuestion {
  /** Where the file has it. */
  readonly path: string;
  readonly code: string;
  /** One letter or sign, see `lime-questions.ts`. */
  readonly type: string;
  readonly title: SourceTexts;
  readonly help: SourceTexts;
  readonly mandatory: boolean;
  readonly other: boolean;
  readonly relevance: string;
  readonly subquestions: readonly LimePart[];
  readonly answers: readonly LimePart[];
  readonly attributes: ReadonlyMap<string, string>;
}

/** A survey as LimeSurvey keeps it. */
export interface LimeSurvey {
  readonly id: string;
  readonly main: string;
  readonly languages: readonly string[];
  readonly titles: SourceTexts;
  readonly groups: readonly {
    readonly name: string;
    readonly titles: SourceTexts;
    readonly relevance: string;
    readonly questions: readonly LimeQuestion[];
  }[];
}

/** Questions, subquestions and answers of one file together. */
export const mostLimeRows = 50_000;
