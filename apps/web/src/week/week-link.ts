import type { WeekWait } from '#assembly';

/** Where whoever reads the line can do something about it. */
export function weekLink({ kind, id }: Pick<WeekWait, 'kind' | 'id'>): string {
  switch (kind) {
    case 'poll-open':
      return `/assembly/${id}`;
    case 'deadline-passed':
    case 'not-answered':
    case 'in-review':
      return `/survey/${id}`;
    case 'run-failed':
      return `/ranking/${id}`;
    case 'run-undecided':
    case 'decision-without-plan':
      return `/ranking/${id}/decision`;
    case 'plan-failed':
    case 'plan-without-assembly':
      return `/plan/${id}`;
    case 'no-focal-point':
      return '/members/contacts?show=none';
    case 'never-signed-in':
      return '/members/people?seen=never';
    case 'stale-contact':
      return '/members/contacts?show=stale';
  }
}
