/**
 * The instant (ISO 8601, UTC) at which a deadline is said: the deadline itself, or the minute before it where it is
 * midnight in its zone. The end of a day is said as its last minute, since midnight is taken for that of the day before.
 */
export function deadlineSaid(deadline: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  const at = new Date(deadline);
  return new Date(at.getTime() - (format.format(at) === '00:00' ? 60_000 : 0)).toISOString();
}
