/** Where an activity begins, and whether that quarter holds more than its share. */
export interface Start {
  /** Index into the period's quarters. */
  readonly quarter: number;
  readonly overCap: boolean;
}

/** The starts of all areas, and the number of activities that may begin in one quarter. */
export interface Spread {
  readonly starts: readonly (readonly Start[])[];
  readonly cap: number;
}

/**
 * Spreads the activities of each area evenly over the period, the first half of them (rounded up) over its
 * first half, at most `cap` beginning in one quarter. `durations`: area → activities in their order, in
 * quarters; a longer one than the period fills it. Every activity ends within the period.
 */
export function spreadQuarters(durations: readonly (readonly number[])[], quarters: number): Spread {
  const half = Math.ceil(quarters / 2);
  const early = durations.reduce((sum, area) => sum + Math.ceil(area.length / 2), 0);
  const all = durations.reduce((sum, area) => sum + area.length, 0);
  const cap = Math.max(Math.ceil(early / half), Math.ceil(all / quarters));
  const load = Array.from({ length: quarters }, () => 0);
  const starts = durations.map((area): Start[] => area.map(() => ({ quarter: 0, overCap: false })));
  for (const { area, position, duration } of placingOrder(durations)) {
    const latest = Math.max(0, quarters - duration);
    const length = durations[area]?.length ?? 1;
    const target = Math.min(latest, Math.floor((position * quarters) / length));
    const [from, to] = position < length / 2 ? [0, Math.min(latest, half - 1)] : [half, latest];
    const quarter = nearestFree(load, target, from, to, cap) ?? nearestFree(load, target, 0, latest, cap);
    const chosen = quarter ?? leastLoaded(load, to);
    load[chosen] = (load[chosen] ?? 0) + 1;
    (starts[area] as Start[])[position] = { quarter: chosen, overCap: quarter === null };
  }
  return { starts, cap };
}

interface Placing {
  readonly area: number;
  readonly position: number;
  readonly duration: number;
}

/** First halves before second halves, then position by position, so that no area takes all the early quarters. */
function placingOrder(durations: readonly (readonly number[])[]): readonly Placing[] {
  const all = durations.flatMap((area, index) =>
    area.map((duration, position) => ({
      area: index,
      position,
      duration,
      late: position < area.length / 2 ? 0 : 1,
    })),
  );
  return all.sort((a, b) => a.late - b.late || a.position - b.position || a.area - b.area);
}

function nearestFree(
  load: readonly number[],
  target: number,
  from: number,
  to: number,
  cap: number,
): number | null {
  for (let distance = 0; distance < load.length; distance += 1) {
    for (const quarter of [target - distance, target + distance]) {
      if (quarter >= from && quarter <= to && (load[quarter] ?? cap) < cap) return quarter;
    }
  }
  return null;
}

function leastLoaded(load: readonly number[], latest: number): number {
  const open = load.slice(0, latest + 1);
  return open.indexOf(Math.min(...open));
}
