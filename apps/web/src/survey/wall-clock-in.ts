/** What the clocks of an IANA zone show at an instant, as a form takes it: day and time of 24 hours. */
export function wallClockIn(
  instant: string,
  timeZone: string,
): { readonly day: string; readonly time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '00';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** As `wallClockIn`, but midnight is the end of the day that it ends: a last day, and no time. */
export function lastMomentIn(
  instant: string,
  timeZone: string,
): { readonly day: string; readonly time: string } {
  const shown = wallClockIn(instant, timeZone);
  if (shown.time !== '00:00') return shown;
  return { day: wallClockIn(new Date(Date.parse(instant) - 60_000).toISOString(), timeZone).day, time: '' };
}
