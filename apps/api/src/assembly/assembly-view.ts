import { headDigits } from '#assembly';
import { Problem } from '#problem';
import type { AssemblyRecord, PollRecord, Store } from '#store';
import type { AssemblyView, ItemView } from './assembly.view.ts';
import { agendaMark } from './agenda-mark.ts';
import { callView } from './call-view.ts';
import { localTextView } from './local-text.view.ts';
import { pollView } from './poll-view.ts';
import { seatNames } from './seat-names.ts';

export { pollView };

/** The assembly, or a refusal. */
export async function assemblyOrRefuse(store: Store, id: string): Promise<AssemblyRecord> {
  const assembly = await store.assemblies.find(id);
  if (!assembly) throw new Problem('not-found', 'assembly-unknown');
  return assembly;
}

/** The poll, or a refusal. */
export async function pollOrRefuse(store: Store, id: string): Promise<PollRecord> {
  const poll = await store.polls.find(id);
  if (!poll) throw new Problem('not-found', 'poll-unknown');
  return poll;
}

/** The session as everyone may see it. Needs the system's sight. */
export async function assemblyView(store: Store, assembly: AssemblyRecord): Promise<AssemblyView> {
  const { eligible, present, provisional } = await store.assemblies.countSeats(assembly.id);
  const polls = await store.polls.all(assembly.id);
  const calls = await store.calls.all(assembly.id);
  const head = await store.ledgers.head(assembly.id);
  const names = await seatNames(store, assembly.id);
  const items: ItemView[] = [];
  const agenda = await store.assemblies.items(assembly.id);
  for (const item of agenda) {
    const { assembly: _, textHash: __, title, question, summary, holds, ...shown } = item;
    const poll = polls.findLast((one) => one.item === item.id);
    const call = calls.findLast((one) => one.item === item.id);
    items.push({
      ...shown,
      title: localTextView(title),
      question: localTextView(question),
      summary: localTextView(summary),
      holds: [...holds],
      poll: poll ? await pollView(store, poll, names) : null,
      call: call ? await callView(store, call, names) : null,
    });
  }
  const open = polls.filter(({ state }) => state === 'open');
  return {
    ...assembly,
    seats: eligible,
    present,
    provisional,
    rules: { ...assembly.rules, special: [...assembly.rules.special], maySeat: [...assembly.rules.maySeat] },
    agenda: agendaMark(assembly, agenda),
    ledgerHead: { ...head, digits: [...headDigits(head.hash)] },
    items,
    current: open.find(({ procedure }) => procedure === 'hall')?.id ?? null,
    call: calls.find(({ state }) => state === 'open')?.id ?? null,
    written: open.filter(({ procedure }) => procedure === 'written').map(({ id }) => id),
  };
}
