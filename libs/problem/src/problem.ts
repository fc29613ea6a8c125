/** What went wrong, as the outside needs to know it; each kind has one HTTP status. */
export type ProblemKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'too-large'
  | 'too-many'
  | 'unavailable';

/** Values that a problem's text may name. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/** One refused field or line: where it stands and which rule refused it. */
export interface ProblemDetail {
  /** JSON pointer (`/answers/ranking/2`) or file position (`line 14, column country`). */
  readonly path: string;
  readonly code: string;
  readonly params?: ProblemParams;
}

/**
 * A refusal: its kind decides the status, its code the text in the reader's language.
 * Thrown by libraries, written as `application/problem+json` (RFC 9457) by the API.
 */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    /** Kebab-case and stable: clients and translations key on it. */
    readonly code: string,
    readonly params: ProblemParams = {},
    readonly errors: readonly ProblemDetail[] = [],
    /** Further members of the problem document (RFC 9457 §3.2), such as the value that stands now. */
    readonly extensions: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${kind}: ${code}`);
    this.name = 'Problem';
  }
}
