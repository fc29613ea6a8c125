import type { WeekDue, WeekWait } from '#assembly';

/** Where whoever reads the line can do something about it. */
export function weekLink({ kind, id }: Pick<WeekWait, 'kind' | 'id'>): string {
  switch (kind) {
    case 'poll-open':
    case 'poll-complete':
      return `/assembly/${id}`;
    case 'objection-open':
    case 'roll-unpublished':
      return `/members/rolls/${id}`;
    case 'deadline-passed':
    case 'not-answered':
    case 'in-review':
      return `/survey/${id}`;
    case 'run-failed':
      return `/ranking/${id}`;
    case 'run-undecided':
    case 'decision-unsigned':
    case 'decision-without-plan':
      return `/ranking/${id}/decision`;
    case 'settings-unsigned':
      return `/survey/${id}/plan`;
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

/** Where what is due can be looked at. */
export function dueLink({ kind, id }: Pick<WeekDue, 'kind' | 'id'>): string {
  if (kind === 'contacts-lapse') return '/members/contacts';
  return kind === 'objections-until' ? `/members/rolls/${id}` : `/survey/${id}`;
}
