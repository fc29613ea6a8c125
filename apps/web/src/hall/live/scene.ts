import type { AssemblyView, ItemView, PollView } from '../../api/assembly.ts';

/** The one thing that is shown in the hall now. */
export type Scene =
  | { readonly kind: 'polling'; readonly item: ItemView; readonly poll: PollView }
  | { readonly kind: 'result'; readonly item: ItemView; readonly poll: PollView }
  | { readonly kind: 'next'; readonly item: ItemView }
  | { readonly kind: 'over' };

/** What is shown: the open poll, else the last result, else the item to come; nothing more after the close. */
export function sceneOf({ items, current, state }: AssemblyView): Scene {
  const open = items.find((item) => item.poll !== null && item.poll.id === current);
  if (open?.poll) return { kind: 'polling', item: open, poll: open.poll };
  if (state === 'closed') return { kind: 'over' };
  const last = lastResult(items);
  if (last !== null) return last;
  const next = items.find((item) => item.state === 'waiting');
  return next === undefined ? { kind: 'over' } : { kind: 'next', item: next };
}

/** The item whose poll closed last; null before the first. */
export function lastResult(items: readonly ItemView[]): (Scene & { readonly kind: 'result' }) | null {
  const results = items.flatMap((item) => (item.poll?.state === 'closed' ? [{ item, poll: item.poll }] : []));
  const last = results.sort((a, b) => ((a.poll.closedAt ?? '') < (b.poll.closedAt ?? '') ? 1 : -1))[0];
  return last === undefined ? null : { kind: 'result', ...last };
}
