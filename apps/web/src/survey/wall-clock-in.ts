import { shownIn } from './instant-in.ts';

/** What the clocks of an IANA zone show at an instant, as a form takes it: day and time of 24 hours. */
export function wallClockIn(
  instant: string,
  timeZone: string,
): { readonly day: string; readonly time: string } {
  const [day = '', time = ''] = shownIn(Date.parse(instant), timeZone).split('T');
  return { day, time: time.slice(0, 5) };
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
