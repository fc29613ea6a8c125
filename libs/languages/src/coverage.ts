import type { JudgedText, TextState } from './judged-texts.ts';

/** How many texts stand in which state. */
export interface Coverage {
  readonly total: number;
  readonly missing: number;
  readonly flawed: number;
  readonly outdated: number;
  readonly unreviewed: number;
  /** Share of the texts that are shown in the language, in whole per cent; 100 only when all are. */
  readonly percent: number;
}

/** Counts of the states of texts, and the share that is shown in the language. */
export function coverageOf(texts: readonly Pick<JudgedText, 'state'>[]): Coverage {
  const count = (state: TextState): number => texts.filter((text) => text.state === state).length;
  const [missing, flawed] = [count('missing'), count('flawed')];
  const total = texts.length;
  return {
    total,
    missing,
    flawed,
    outdated: count('outdated'),
    unreviewed: count('unreviewed'),
    percent: total === 0 ? 100 : Math.floor((100 * (total - missing - flawed)) / total),
  };
}

/** The same by area, in the order in which the areas first appear. */
export function coverageByArea(
  texts: readonly JudgedText[],
): readonly (Coverage & { readonly area: string })[] {
  const areas = [...new Set(texts.map(({ source }) => source.area))];
  return areas.map((area) => ({ area, ...coverageOf(texts.filter(({ source }) => source.area === area)) }));
}
