import { headDigits } from '#assembly';
import type { MemberCity } from '#members';
import { Problem } from '#problem';
import type { AssemblyRecord, PollRecord, SeatRecord, Store } from '#store';
import type { AssemblyView, ItemView, NamedVoteView, PollView } from './assembly.view.ts';

/** The assembly, or a refusal. */
export async function assemblyOrRefuse(store: Store, id: string): Promise<AssemblyRecord> {
  const assembly = await store.assemblies.find(id);
  if (!assembly) throw new Problem('not-found', 'assembly-unknown');
  return assembly;
}

/** The poll, or a refusal. */
export async function pollOrRefuse(store: Store, id: string): Promise<PollRecord> {
  const poll = await store.assemblies.findPoll(id);
  if (!poll) throw new Problem('not-found', 'poll-unknown');
  return poll;
}

/** A poll as everyone may see it: no choices while it is open. Needs the system's sight. */
export async function pollView(store: Store, poll: PollRecord): Promise<PollView> {
  const { eligible: _, present: __, assembly, ...shown } = poll;
  return {
    ...shown,
    recorded: await store.assemblies.countRecorded(poll.id),
    named: poll.state === 'closed' ? await namedVotes(store, assembly, poll.id) : null,
  };
}

async function namedVotes(store: Store, assembly: string, poll: string): Promise<NamedVoteView[]> {
  const seats = new Map((await store.assemblies.seats(assembly)).map((seat) => [seat.id, seat]));
  const cities = new Map((await store.members.all()).map((city) => [city.id, city]));
  return (await store.assemblies.countedBallots(poll))
    .map(({ seat, choice }) => {
      const city = cities.get((seats.get(seat) as SeatRecord).city) as MemberCity;
      return { seat, city: city.id, cityName: city.name, region: city.region, choice };
    })
    .sort((a, b) => a.cityName.localeCompare(b.cityName, 'en') || (a.city < b.city ? -1 : 1));
}

/** The session as everyone may see it. Needs the system's sight. */
export async function assemblyView(store: Store, assembly: AssemblyRecord): Promise<AssemblyView> {
  const { eligible, present, provisional } = await store.assemblies.countSeats(assembly.id);
  const polls = await store.assemblies.polls(assembly.id);
  const head = await store.ledgers.head(assembly.id);
  const items: ItemView[] = [];
  for (const item of await store.assemblies.items(assembly.id)) {
    const { assembly: _, textHash: __, title, question, summary, ...shown } = item;
    const poll = polls.findLast((one) => one.item === item.id);
    items.push({
      ...shown,
      title: localText(title),
      question: localText(question),
      summary: localText(summary),
      poll: poll ? await pollView(store, poll) : null,
    });
  }
  return {
    ...assembly,
    seats: eligible,
    present,
    provisional,
    rules: { ...assembly.rules, special: [...assembly.rules.special], maySeat: [...assembly.rules.maySeat] },
    ledgerHead: { ...head, digits: [...headDigits(head.hash)] },
    items,
    current: polls.find((poll) => poll.state === 'open')?.id ?? null,
  };
}

function localText<T extends { readonly unreviewed?: readonly string[] }>(text: T) {
  return { ...text, unreviewed: [...(text.unreviewed ?? [])] };
}
