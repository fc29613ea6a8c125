import type { LocalText } from '#members';
import type { Answer } from '../answers.ts';
import type { Question } from '../questionnaire.ts';

/** What a cell of an exported table holds; null where the city said nothing or was not asked. */
export type Cell = string | number | null;

/** One column of the answers' table. */
export interface AnswerColumn {
  /** `ranking.esd`, `offers.esd.lead`: ids joined by points, the same for every round with the question. */
  readonly id: string;
  readonly question: Question;
  /** What of the question it holds: an area, an option, a scale; null for the whole answer. */
  readonly part: LocalText | null;
  /** What its cells can say, for the codebook. */
  readonly values: string;
  /** The cell of a city that has answered the question. */
  readonly cell: (answer: Answer) => Cell;
}
