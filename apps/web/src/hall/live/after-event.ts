import type { AssemblyEvent, AssemblyView } from '../../api/assembly.ts';
import { isCounted } from './scene.ts';

/** The view with the small state of an event, and whether the rest has to be fetched. */
export interface AfterEvent {
  readonly assembly: AssemblyView;
  readonly stale: boolean;
}

/**
 * Counts and the head of the ledger come with the event itself; only what opened or closed, an item that was decided,
 * or a vote that was put right on the board is worth a request of every phone in the hall.
 */
export function afterEvent(assembly: AssemblyView, event: AssemblyEvent): AfterEvent {
  const poll = event.current?.kind === 'poll' ? event.current : null;
  const call = event.current?.kind === 'call' ? event.current : null;
  const stale =
    (poll?.id ?? null) !== assembly.current ||
    (call?.id ?? null) !== assembly.call ||
    event.state !== assembly.state ||
    event.agenda !== assembly.agenda ||
    (event.ledgerHead.number > assembly.ledgerHead.number &&
      assembly.items.some((item) => item.poll !== null && isCounted(item.poll)));
  const items = assembly.items.map((item) =>
    item.poll !== null && item.poll.id === poll?.id && !stale
      ? { ...item, poll: { ...item.poll, recorded: poll.recorded } }
      : item,
  );
  const { present, ledgerHead } = event;
  return { assembly: { ...assembly, items, present, ledgerHead }, stale };
}
