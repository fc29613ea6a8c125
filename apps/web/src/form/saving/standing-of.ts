import type { ResponseView } from '../../api/survey.ts';

/** How round and answer stand, in one word to compare: what was refused is sent again when it changes. */
export function standingOf({
  phase,
  deadline,
  state,
}: Pick<ResponseView, 'phase' | 'deadline' | 'state'>): string {
  return [phase, deadline, state].join(' ');
}
