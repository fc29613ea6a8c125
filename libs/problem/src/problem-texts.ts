import type { en } from './texts/en.ts';

/** A code that has a text. */
export type ProblemTextCode = keyof typeof en;

/** The texts of one language; `{places}` are filled from a problem's params. */
export type ProblemTexts = Readonly<Record<ProblemTextCode, string>>;
