/** A calendar longer than this is marked by months. */
export const daysMarkedSingly = 45;

/** Which of a round's days (`2019-04-01`, in order) the axis names, by index: at most six, so that they never touch. */
export function daysOnAxis(days: readonly string[]): ReadonlySet<number> {
  const indices = days.map((_, index) => index);
  const candidates =
    days.length > daysMarkedSingly ? indices.filter((index) => days[index]?.endsWith('-01')) : indices;
  const step = Math.max(1, Math.ceil(candidates.length / 6));
  return new Set(candidates.filter((_, place) => place % step === 0));
}
