/** What a solver says of one program. */
export interface SolverAnswer {
  /** `optimal`: proven. `limit`: the nodes ran out. `failed`: nothing that can be used. */
  readonly status: 'optimal' | 'limit' | 'failed';
  /** Variable → value; empty where there is none. */
  readonly values: Readonly<Record<string, number>>;
}

/** Solves programs in the LP format; handed in from outside, so that this library needs none of its own. */
export interface AllocationSolver {
  /** Name and version, for the certificate. */
  readonly name: string;
  /** The limit is in nodes of the search, not in seconds: the same program gives the same answer anywhere. */
  readonly solve: (lp: string, nodeLimit: number) => SolverAnswer;
}
