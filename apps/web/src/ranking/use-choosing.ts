import { useState } from 'react';
import type { LocalText } from '#members';
import { areaLineage, departures, isMerged, rankedAs, splitArea, splitFrom } from '#ranking';
import type { Choosing, RankedArea } from '#ranking';
import { keepDraft, keptDraft } from './kept-draft.ts';

/** What a decision is being made of. */
export interface Draft {
  readonly chosen: ReadonlySet<string>;
  readonly names: Readonly<Record<string, LocalText>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly borderReason: string;
}

/** The draft of a decision on a run: goes on from what this tab keeps, or begins with the places of the official order. */
export function useDraft(run: string, areas: readonly Pick<RankedArea, 'id'>[], places: number) {
  const [draft, setDraft] = useState<Draft>(
    () =>
      keptDraft(run) ?? {
        chosen: new Set(areas.slice(0, places).map(({ id }) => id)),
        names: {},
        reasons: {},
        borderReason: '',
      },
  );
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(run, next);
  };
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
        Object.entries(draft.names).filter(([one]) => !areaLineage(area).includes(rankedAs(one))),
      );
      change({ chosen: chosen.add(area), names: { ...names, [area]: name } });
    },
    unmerge: (area: string) => {
      const chosen = new Set([...draft.chosen, ...areaLineage(area)].filter((one) => one !== area));
      change({ chosen, names: without(area) });
    },
    /** Gives an area so many parts, each with a name to begin with; fewer than two make it whole again. */
    split: (area: string, parts: number, name: LocalText) => {
      const others = Object.entries(draft.names).filter(([one]) => one !== area && splitFrom(one) !== area);
      const ids = parts < 2 ? [] : Array.from({ length: parts }, (_, index) => splitArea(area, index + 1));
      const named = ids.map((id) => [id, draft.names[id] ?? name] as const);
      change({ names: Object.fromEntries([...others, ...named]) });
    },
  };
}

/** The parts that a draft splits an area into, in their order; empty for one that stays whole. */
export function partsOf({ names }: Pick<Draft, 'names'>, area: string): readonly string[] {
  const count = Object.keys(names).filter((one) => splitFrom(one) === area).length;
  return Array.from({ length: count }, (_, index) => splitArea(area, index + 1));
}

/** What the choice still lacks, and what would be put forward, in the order of the ranking. */
export function choosingOf(
  draft: Draft,
  areas: readonly Pick<RankedArea, 'id' | 'rank' | 'lower' | 'upper'>[],
  places: number,
) {
  const chosen = areas.map(({ id }) => id).filter((id) => draft.chosen.has(id));
  const found = departures(areas, places, chosen);
  const asksWhy = areas.length > 0 && (found.border.length > 0 || found.unfilled > 0);
  const needs = (area: string) =>
    draft.chosen.has(area) &&
    (found.taken.includes(area) || isMerged(area) || partsOf(draft, area).length > 0);
  const given = (text: string | undefined) => (text ?? '').trim();
  const choosing: Choosing = {
    areas: areas
      .filter(({ id }) => draft.chosen.has(id))
      .flatMap(({ id }) => {
        const reason = needs(id) ? given(draft.reasons[id]) || null : null;
        const parts = partsOf(draft, id);
        // One reason for the split stands with each of its parts.
        return (parts.length > 0 ? parts : [id]).map((area) => ({
          area,
          name: draft.names[area] ?? null,
          reason,
        }));
      }),
    borderReason: asksWhy ? given(draft.borderReason) || null : null,
  };
  return {
    ...found,
    needs,
    /** Whether the choice as a whole needs a reason: at an open border, or for places that stay empty. */
    asksWhy,
    choosing,
    missing: areas.map(({ id }) => id).filter((id) => needs(id) && given(draft.reasons[id]) === ''),
    borderMissing: asksWhy && given(draft.borderReason) === '',
  };
}
