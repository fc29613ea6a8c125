import type { AssemblyView, ItemView } from '../../api/assembly.ts';
import { isCounted } from '../../hall/live/scene.ts';

/** The item that is open or waits for its declaration; else the one that was asked for; else the next, or the last. */
export function itemAtWork(
  { items, current, call }: Pick<AssemblyView, 'items' | 'current' | 'call'>,
  wanted: string,
): ItemView | undefined {
  const inOrder = [...items].sort((a, b) => a.place - b.place);
  return (
    items.find((item) => item.call !== null && item.call.id === call) ??
    items.find((item) => item.poll !== null && item.poll.id === current) ??
    items.find((item) => item.id === wanted) ??
    items.find((item) => item.poll !== null && isCounted(item.poll)) ??
    inOrder.find((item) => item.state === 'waiting') ??
    inOrder.at(-1)
  );
}

/** A call or a poll in the hall is open on it. */
export function isOpen({ call, poll }: ItemView): boolean {
  return call?.state === 'open' || (poll?.state === 'open' && poll.procedure === 'hall');
}
