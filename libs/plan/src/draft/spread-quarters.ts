/** The starts of all areas, and the number of activities that begin in the fullest quarter at most. */
export interface Spread {
  /** Area → activity → index into the period's quarters. */
  readonly starts: readonly (readonly number[])[];
  readonly cap: number;
}

/**
 * Spreads the activities of each area evenly over the period, the first half of them (rounded up) over its
 * first half, with the smallest number beginning in one quarter that lets all fit. `durations`: area →
 * activities in their order, in quarters, none longer than the period. Every activity ends within it.
 */
export function spreadQuarters(durations: readonly (readonly number[])[], quarters: number): Spread {
  const all = durations.reduce((sum, area) => sum + area.length, 0);
  const order = placingOrder(durations);
  for (let cap = Math.ceil(all / quarters); ; cap += 1) {
    const starts = placed(durations, order, quarters, cap);
    if (starts !== null) return { starts, cap };
  }
}

function placed(
  durations: readonly (readonly number[])[],
  order: readonly Placing[],
  quarters: number,
  cap: number,
): readonly (readonly number[])[] | null {
  const half = Math.ceil(quarters / 2);
  const load = Array.from({ length: quarters }, () => 0);
  const starts = durations.map((area) => area.map(() => 0));
  for (const { area, position, duration } of order) {
    const latest = quarters - duration;
    const length = durations[area]?.length ?? 1;
    const target = Math.min(latest, Math.floor((position * quarters) / length));
    const [from, to] =
      position < length / 2 ? [0, Math.min(latest, half - 1)] : [Math.min(half, latest), latest];
    const quarter = nearestFree(load, target, from, to, cap);
    if (quarter === null) return null;
    load[quarter] = (load[quarter] ?? 0) + 1;
    (starts[area] as number[])[position] = quarter;
  }
  return starts;
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
