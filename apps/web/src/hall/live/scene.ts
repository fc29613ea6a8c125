import type { AssemblyView, CallView, ItemView, PollView } from '../../api/assembly.ts';

/** The one thing that is shown in the hall now. */
export type Scene =
  /** Any objection? */
  | { readonly kind: 'calling'; readonly item: ItemView; readonly call: CallView }
  | { readonly kind: 'polling'; readonly item: ItemView; readonly poll: PollView }
  /** Closed and counted; votes can still be contested and put right. */
  | { readonly kind: 'board'; readonly item: ItemView; readonly poll: PollView }
  | Decided
  | { readonly kind: 'next'; readonly item: ItemView }
  | { readonly kind: 'over' };

/** How an item last came out: by a declared poll, or by a call for objections. */
export type Decided =
  | { readonly kind: 'result'; readonly item: ItemView; readonly poll: PollView }
  | { readonly kind: 'called'; readonly item: ItemView; readonly call: CallView };

/** What is shown: what is open, else the board, else what the chair shows, else how the last item came out, else the item to come. */
export function sceneOf({ items, current, call, state, shown }: AssemblyView): Scene {
  const asked = items.find((item) => item.call !== null && item.call.id === call);
  if (asked?.call) return { kind: 'calling', item: asked, call: asked.call };
  const open = items.find((item) => item.poll !== null && item.poll.id === current);
  if (open?.poll) return { kind: 'polling', item: open, poll: open.poll };
  const counted = items.find((item) => item.poll !== null && isCounted(item.poll));
  if (counted?.poll) return { kind: 'board', item: counted, poll: counted.poll };
  if (state === 'closed') return { kind: 'over' };
  const wanted = items.find(({ id }) => id === shown);
  if (wanted !== undefined) return { kind: 'next', item: wanted };
  const last = lastDecided(items);
  if (last !== null) return last;
  const item = nextItem(items);
  return item === undefined ? { kind: 'over' } : { kind: 'next', item };
}

/** Closed, and neither declared nor voided. */
export function isCounted({ state, declaredAt, voided }: PollView): boolean {
  return state === 'closed' && declaredAt === null && voided === null;
}

/** The item that comes up next, in the order of the agenda. */
export function nextItem(items: readonly ItemView[]): ItemView | undefined {
  return [...items].sort((a, b) => a.place - b.place).find(({ state }) => state === 'waiting');
}

/** The item that the hall prepares for: what the chair shows, else the next one. */
export function comingItem({ items, shown }: Pick<AssemblyView, 'items' | 'shown'>): ItemView | undefined {
  return items.find(({ id, state }) => id === shown && state !== 'adopted') ?? nextItem(items);
}

/** How the last item came out; null before the first. */
export function lastDecided(items: readonly ItemView[]): Decided | null {
  const all = items.flatMap((item) => decidedOf(item));
  return all.sort((a, b) => (a.at < b.at ? 1 : -1))[0]?.decided ?? null;
}

function decidedOf(item: ItemView): readonly { readonly at: string; readonly decided: Decided }[] {
  const { poll, call } = item;
  const declaredAt = poll?.voided === null ? poll.declaredAt : null;
  return [
    ...(poll && declaredAt !== null
      ? [{ at: declaredAt, decided: { kind: 'result', item, poll } as const }]
      : []),
    ...(call && call.closedAt !== null
      ? [{ at: call.closedAt, decided: { kind: 'called', item, call } as const }]
      : []),
  ];
}

/** Polls in writing that are open now, with their items. */
export function openInWriting({ items, written }: AssemblyView): readonly {
  readonly item: ItemView;
  readonly poll: PollView;
}[] {
  return items.flatMap((item) =>
    item.poll !== null && written.includes(item.poll.id) ? [{ item, poll: item.poll }] : [],
  );
}
