import type { Monitor } from '../api/monitor.ts';

const dayLength = 86_400_000;

/**
 * The calendar of a round from its first day to its deadline, or to the last answer where that came later,
 * with the cumulative number of answers; null for days that have brought no news yet.
 */
export function roundDays(
  byDay: Monitor['byDay'],
  opensAt: string,
  deadline: string,
): { days: readonly string[]; answered: readonly (number | null)[]; deadline: number } {
  const counts = new Map(byDay.map((each) => [each.day, each.answered]));
  const lastDay = byDay.at(-1)?.day ?? '';
  const first = [opensAt.slice(0, 10), byDay[0]?.day ?? opensAt.slice(0, 10)].sort()[0] ?? '';
  const end = [deadline.slice(0, 10), lastDay].sort()[1] ?? '';
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(end); at += dayLength) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  let soFar = 0;
  const answered = days.map((day) => {
    soFar = counts.get(day) ?? soFar;
    return day <= lastDay ? soFar : null;
  });
  return { days, answered, deadline: days.indexOf(deadline.slice(0, 10)) };
}
