import type { AssemblyEvent, AssemblyView } from '../../api/assembly.ts';

/** The view with the small state of an event, and whether the rest has to be fetched. */
export interface AfterEvent {
  readonly assembly: AssemblyView;
  readonly stale: boolean;
}

/**
 * Counts and the head of the ledger come with the event itself; only a poll that opened or closed, or an item that
 * was decided, is worth a request of every phone in the hall.
 */
export function afterEvent(assembly: AssemblyView, event: AssemblyEvent): AfterEvent {
  const poll = event.current?.kind === 'poll' ? event.current : null;
  const stale =
    (poll?.id ?? null) !== assembly.current ||
    event.state !== assembly.state ||
    assembly.items.some((item) => event.itemStates[item.id] !== item.state);
  const items = assembly.items.map((item) =>
    item.poll !== null && item.poll.id === poll?.id && !stale
      ? { ...item, poll: { ...item.poll, recorded: poll.recorded } }
      : item,
  );
  const { present, ledgerHead } = event;
  return { assembly: { ...assembly, items, present, ledgerHead }, stale };
}
