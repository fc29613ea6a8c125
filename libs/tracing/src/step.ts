/**
 * What a trace tells: a closed list of names, ids and numbers. There is no place in it for an address that somebody asked
 * for, for values of a statement, or for anything that a person typed.
 */
export type Step =
  | {
      readonly kind: 'request';
      readonly method: string;
      /** As it is declared, never as it was asked for; null where there is none. */
      readonly route: string | null;
      /** The id under which the log names the request. */
      readonly id: string;
    }
  | {
      readonly kind: 'job';
      readonly name: string;
      readonly queue: string;
      readonly id: string;
      readonly attempt: number;
    }
  | { readonly kind: 'statement'; readonly operation: string; readonly table: string | null }
  | { readonly kind: 'mail' };

/** How a step ended. */
export interface Outcome {
  /** Of a request. */
  readonly status?: number;
  /** The name of an error, never what it says. */
  readonly failure?: string;
}

/** A step that is under way. */
export interface OpenStep {
  /** Does the work as part of the step: what begins in it is below the step. */
  within<T>(work: () => T): T;
  end(outcome?: Outcome): void;
}

/** What records steps. */
export interface Recorder {
  /**
   * @param after the trace that the step continues, as `here` gave it; null: whatever is under way, or a trace of its own
   */
  begin(step: Step, after: string | null): OpenStep;
  /** Whether a recorded step is under way. */
  under(): boolean;
  /** The step that is under way, in the words of W3C Trace Context; null: none is. */
  here(): string | null;
  /** Hands over what waits and ends. */
  stop(): Promise<void>;
}
