/**
 * The instant (ISO 8601, UTC) of a wall-clock time in an IANA zone; `24:00` is the end of the day.
 * Found by asking the zone what it shows, twice, so that a change of the clocks is counted.
 */
export function instantIn(day: string, time: string, timeZone: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const wanted = Date.parse(`${day}T00:00:00Z`) + (hours * 60 + minutes) * 60_000;
  let instant = wanted;
  for (let pass = 0; pass < 2; pass += 1) instant += wanted - shownAt(instant, timeZone);
  return new Date(instant).toISOString();
}

const shownAt = (instant: number, timeZone: string): number => Date.parse(`${shownIn(instant, timeZone)}Z`);

/** What the clocks of an IANA zone show at an instant, to the second, as ISO 8601 without an offset. */
export function shownIn(instant: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '00';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
}
