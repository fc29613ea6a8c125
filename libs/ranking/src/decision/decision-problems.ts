import { languages } from '#members';
import type { ProblemDetail } from '#problem';
import type { RankedArea } from '../report.ts';
import type { RankingSettings } from '../settings.ts';
import { areaLineage, isMerged, mergedArea, rankedAs, splitArea, splitFrom } from './decided-area.ts';
import type { DecidedArea } from './decided-area.ts';
import { departures } from './departures.ts';

/** A choice as the team puts it: areas in the order of the plan, and why those at the border. */
export interface Choosing {
  readonly areas: readonly DecidedArea[];
  /**
   * Required where the areas that contend for the last places are partly chosen and partly not, and where places
   * stay empty.
   */
  readonly borderReason: string | null;
}

/** What a choice is held against. */
interface RankedForChoice {
  readonly areas: readonly Pick<RankedArea, 'id' | 'label' | 'rank' | 'lower' | 'upper'>[];
  readonly settings: Pick<RankingSettings, 'places'>;
}

/**
 * What keeps a choice from being put together, before anything is ranked anew: areas that the run does not
 * know, areas that come twice, merged or not, splits that lack a part, merged areas and parts without a name of
 * their own.
 */
export function lineageProblems(
  known: readonly string[],
  areas: readonly DecidedArea[],
): readonly ProblemDetail[] {
  const ids = areas.map(({ area }) => area);
  const takenBy = new Map<string, string>();
  return areas.flatMap(({ area, name }, index): readonly ProblemDetail[] => {
    const path = `/areas/${index}/area`;
    const from = areaLineage(area);
    const parent = splitFrom(area);
    const stranger = from.find((one) => !known.includes(one));
    if (stranger !== undefined) return [{ path, code: 'area-unknown', params: { area: stranger } }];
    // Parts of one area stand beside each other, and beside nothing else that comes of it.
    const taker = parent === null ? String(index) : `parts of ${parent}`;
    const twice = from.find((one) => (takenBy.get(one) ?? taker) !== taker);
    if (twice !== undefined) return [{ path, code: 'area-repeated', params: { area: twice } }];
    for (const one of from) takenBy.set(one, taker);
    if (parent !== null && !isWhollySplit(parent, ids))
      return [{ path, code: 'split-incomplete', params: { area: parent } }];
    const ill = mergedArea(from) !== rankedAs(area) || new Set(from).size < from.length;
    if (ill) return [{ path, code: 'area-repeated', params: { area } }];
    const made = isMerged(area) || parent !== null;
    const nameless = name === null ? made : languages.some((one) => name[one].trim() === '');
    return nameless ? [{ path: `/areas/${index}/name`, code: 'area-name-missing', params: { area } }] : [];
  });
}

/** Whether an area of the catalogue stands in a choice as two or more parts, numbered without a gap, each once. */
function isWhollySplit(parent: string, ids: readonly string[]): boolean {
  const parts = ids.filter((id) => splitFrom(id) === parent);
  const expected = parts.map((_, index) => splitArea(parent, index + 1));
  return parts.length > 1 && !isMerged(parent) && expected.every((part) => parts.includes(part));
}

/**
 * What keeps a choice from being signed on the ranking that it rests on: departures in areas or order, merges,
 * splits, empty places and a border between areas that the answers do not tell apart, each without a reason. The
 * parts of an area keep its rank and take one place together; who takes an area from beyond the line says by that
 * reason why another one is left out.
 */
export function decisionProblems(
  report: RankedForChoice,
  { areas, borderReason }: Choosing,
): readonly ProblemDetail[] {
  const chosen = areas.map(({ area }) => rankedAs(area));
  const { line, taken, ahead, border, unfilled } = departures(report.areas, report.settings.places, chosen);
  const given = (reason: string | null) => (reason ?? '').trim() !== '';
  const missing = areas.flatMap(({ area, name, reason }, index): readonly ProblemDetail[] => {
    const ranked = report.areas.find(({ id }) => id === rankedAs(area));
    const path = `/areas/${index}/reason`;
    if (!ranked) return [{ path: `/areas/${index}/area`, code: 'area-unknown', params: { area } }];
    if (given(reason)) return [];
    const label = name?.en ?? ranked.label;
    if (taken.includes(ranked.id)) {
      const params = { area: label, rank: ranked.rank, places: line };
      return [{ path, code: 'decision-reason-missing', params }];
    }
    if (ahead.includes(ranked.id)) return [{ path, code: 'order-reason-missing', params: { area: label } }];
    if (splitFrom(area) !== null)
      return [{ path, code: 'split-reason-missing', params: { area: ranked.label } }];
    return isMerged(area) ? [{ path, code: 'merge-reason-missing', params: { area: label } }] : [];
  });
  if (given(borderReason)) return missing;
  const path = '/borderReason';
  if (border.length > 0)
    return [...missing, { path, code: 'border-reason-missing', params: { areas: border.length } }];
  return unfilled > 0
    ? [...missing, { path, code: 'places-reason-missing', params: { places: unfilled } }]
    : missing;
}
