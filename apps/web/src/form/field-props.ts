import type { Answer, Question } from '#survey';
import type { UploadDesk } from './file-field/upload-desk.ts';

/** An area in the reader's language. */
export interface NamedArea {
  readonly id: string;
  readonly name: string;
}

/** What every kind of field takes. */
export interface FieldProps<Kind extends Question, Value extends Answer> {
  /** Of the element that an error points to. */
  readonly id: string;
  /** Of the heading that asks the question. */
  readonly labelledBy: string;
  readonly question: Kind;
  readonly answer: Value | undefined;
  /** In the order drawn for this city. */
  readonly areas: readonly NamedArea[];
  readonly change: (answer: Value | null) => void;
  /** Ids of the help and of the errors. */
  readonly describedBy: string;
  readonly invalid: boolean;
  /** The day on which whoever signs now signs. */
  readonly today: string;
  /** Where files go; absent where none can be sent. */
  readonly uploads?: UploadDesk;
}

/** What the summary of an answer takes. */
export interface SummaryProps<Kind extends Question, Value extends Answer> {
  readonly question: Kind;
  readonly answer: Value;
  readonly areas: readonly NamedArea[];
}
