import { profileLimits } from '../profile/profile-limits.ts';

/** Largest file that a reader takes in: beyond it the file is a mistake or an attack. */
export const fileLimits = {
  areas: profileLimits.areas,
  preferences: profileLimits.preferences,
  /** Characters of one line. */
  line: 100_000,
  /** Characters of a JSON file, which is read in one piece. */
  json: 400_000_000,
  /** Projects in a Pabulib file. */
  projects: 10_000,
  /** Oddities listed; the rest is only counted. */
  warnings: 20,
} as const;
