/** What an answer can count, in the order in which it is offered: see {@link answerWeights}; `city` is one city, one vote. */
export const weightings = ['city', 'post-stratified', 'raked', 'equal-region', 'degressive'] as const;
export type Weighting = (typeof weightings)[number];
/** An area that is not ranked: deliberately below all ranked ones, or out of every comparison. */
export const unrankedConventions = ['below', 'no-opinion'] as const;
export type UnrankedConvention = (typeof unrankedConventions)[number];

/** Everything that a run depends on besides its profile; signed before a round opens. */
export interface RankingSettings {
  /** The official rule. */
  readonly rule: 'borda';
  readonly weighting: Weighting;
  /** What an area counts that a city neither ranked nor marked as "no opinion". */
  readonly unranked: UnrankedConvention;
  /** Number of places in the plan (k). */
  readonly places: number;
  /** Coverage of the simultaneous confidence sets, e.g. 0.95. */
  readonly confidence: number;
  /** Draws behind the confidence sets. */
  readonly draws: number;
  /** Bootstrap replicates behind the stability matrix. */
  readonly replicates: number;
  /** Any text; the generator is seeded with its SHA-256 and the profile's hash. */
  readonly seed: string;
}
