/** Largest profile that the engine reads: beyond it a file is a mistake or an attack. */
export const profileLimits = {
  areas: 100,
  /** Also the categories of a margin. */
  strata: 1_000,
  margins: 8,
  preferences: 2_000_000,
  scales: 16,
  /** Characters of an id. */
  id: 200,
  /** Characters of a label. */
  label: 1_000,
  /** A weight counts answers: together so many that in millionths they still add up exactly. */
  totalWeight: 1_000_000_000,
  /** Refusals listed before the reading stops. */
  errors: 100,
} as const;
