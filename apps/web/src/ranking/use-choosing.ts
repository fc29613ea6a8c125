import { useState } from 'react';
import type { LocalText } from '#members';
import { areaLineage, departures, isMerged } from '#ranking';
import type { Choosing, RankedArea } from '#ranking';

/** What a decision is being made of. */
export interface Draft {
  readonly chosen: ReadonlySet<string>;
  readonly names: Readonly<Record<string, LocalText>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly borderReason: string;
}

/** The draft of a decision: begins with the places of the official order. */
export function useDraft(areas: readonly Pick<RankedArea, 'id'>[], places: number) {
  const [draft, setDraft] = useState<Draft>(() => ({
    chosen: new Set(areas.slice(0, places).map(({ id }) => id)),
    names: {},
    reasons: {},
    borderReason: '',
  }));
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const without = (area: string) => {
    const { [area]: _gone, ...names } = draft.names;
    return names;
  };
  return {
    draft,
    change,
    merges: Object.keys(draft.names).filter(isMerged),
    choose: (area: string, wanted: boolean) => {
      const chosen = new Set(draft.chosen);
      if (wanted) chosen.add(area);
      else chosen.delete(area);
      change({ chosen });
    },
    rename: (area: string, name: LocalText | null) =>
      change({ names: name === null ? without(area) : { ...draft.names, [area]: name } }),
    merge: (area: string, name: LocalText) => {
      const chosen = new Set([...draft.chosen].filter((one) => !areaLineage(area).includes(one)));
      // Names that its areas had been given make way for the new one.
      const names = Object.fromEntries(
        Object.entries(draft.names).filter(([one]) => !areaLineage(area).includes(one)),
      );
      change({ chosen: chosen.add(area), names: { ...names, [area]: name } });
    },
    unmerge: (area: string) => {
      const chosen = new Set([...draft.chosen, ...areaLineage(area)].filter((one) => one !== area));
      change({ chosen, names: without(area) });
    },
  };
}

/** What the choice still lacks, and what would be put forward, in the order of the ranking. */
export function choosingOf(
  draft: Draft,
  areas: readonly Pick<RankedArea, 'id' | 'rank' | 'lower' | 'upper'>[],
  places: number,
) {
  const found = departures(areas, places, draft.chosen);
  const needs = (area: string) => draft.chosen.has(area) && (found.taken.includes(area) || isMerged(area));
  const given = (text: string | undefined) => (text ?? '').trim();
  const choosing: Choosing = {
    areas: areas
      .filter(({ id }) => draft.chosen.has(id))
      .map(({ id }) => ({
        area: id,
        name: draft.names[id] ?? null,
        reason: needs(id) ? given(draft.reasons[id]) || null : null,
      })),
    borderReason: found.border.length > 0 ? given(draft.borderReason) || null : null,
  };
  return {
    ...found,
    needs,
    choosing,
    missing: areas.map(({ id }) => id).filter((id) => needs(id) && given(draft.reasons[id]) === ''),
    borderMissing: found.border.length > 0 && given(draft.borderReason) === '',
  };
}
