import type { Answer, Question } from '#survey';

/** An area in the reader's language. */
export interface NamedArea {
  readonly id: string;
  readonly name: string;
}

/** What every kind of field takes. */
export interface FieldProps<Kind extends Question, Value extends Answer> {
  /** Of the element that an error points to. */
  readonly id: string;
  readonly question: Kind;
  readonly answer: Value | undefined;
  /** In the order drawn for this city. */
  readonly areas: readonly NamedArea[];
  readonly change: (answer: Value | null) => void;
  /** Ids of the help and of the errors. */
  readonly describedBy: string;
  readonly invalid: boolean;
}
