/** One refused field, with its text in the reader's language. */
export interface RefusedField {
  readonly path: string;
  readonly code: string;
  readonly detail: string;
}

/** A refusal by the service (RFC 9457), or a failure to reach it (`status` 0, code `offline`). */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    /** What happened, in the reader's language; empty when the service could not say. */
    readonly detail: string,
    readonly errors: readonly RefusedField[] = [],
    /** Further members of the problem document, e.g. `current` of a stale answer. */
    readonly members: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${status} ${code}: ${detail}`);
    this.name = 'ApiProblem';
  }

  /** True when the service was not reached or broke: the same request may be sent again. */
  get worthRetrying(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}
