import { Injectable } from '@nestjs/common';
import { weekOf } from '#assembly';
import type { WeekFacts, WeekWaitKind } from '#assembly';
import type { Actor } from '#members';
import { may, rollOn } from '#members';
import { StoreGate } from '#store';
import type { HeldRole, Store } from '#store';
import { cityDeadline } from '#survey';
import { Clock } from '../http/clock.ts';
import type { WeekView } from './week.view.ts';

/** The system sees how many ballots an open poll has; not even the team sees which. */
const system = { kind: 'system', name: 'week' } as const;

const secondSignatures: readonly WeekWaitKind[] = ['decision-unsigned', 'settings-unsigned'];

/** Gathers from every stage what somebody may be waiting for; the rules say what of it matters this week. */
@Injectable()
export class WeekService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  /** The week of the team; whoever only signs second reads of what waits for that, not of people and contacts. */
  async week(actor: Actor): Promise<Omit<WeekView, 'due' | 'waiting'> & ReturnType<typeof weekOf>> {
    const now = this.clock.now().toISOString();
    const facts = await this.gate.as(system).transaction((store) => factsOn(store, now.slice(0, 10)));
    const week = weekOf(facts, now);
    if (may(actor, 'people.manage')) return { now, ...week };
    return {
      now,
      ...week,
      due: week.due.filter(({ kind }) => kind !== 'contacts-lapse'),
      waiting: week.waiting.filter(({ kind }) => secondSignatures.includes(kind)),
    };
  }
}

async function factsOn(store: Store, day: string): Promise<WeekFacts> {
  const all = await store.members.all();
  const names = new Map(all.map(({ id, name }) => [id, name]));
  const held = await store.grants.current();
  const contacts = await store.contacts.ofCities(all.map(({ id }) => id));
  const leads = new Map<string | null, number>();
  for (const { role, city } of held) if (role === 'focal-point') leads.set(city, (leads.get(city) ?? 0) + 1);
  return {
    cities: rollOn(all, day).map(({ id, name }) => ({
      name,
      focalPoints: leads.get(id) ?? 0,
      contact: contacts.get(id) ?? null,
    })),
    people: await peopleOf(store, held),
    rolls: await rollsOf(store),
    rounds: await roundsOf(store, names),
    plans: (await store.plans.all()).map((plan) => ({ ...plan, version: plan.latest?.version ?? 0 })),
    assemblies: await assembliesOf(store),
  };
}

async function peopleOf(store: Store, held: readonly HeldRole[]): Promise<WeekFacts['people']> {
  // The earliest role comes first.
  const since = new Map<string, Date>();
  for (const { person, since: at } of held) if (!since.has(person)) since.set(person, at);
  const signedIn = await store.people.whoSignedIn([...since.keys()]);
  const people = await store.people.byIds([...since.keys()]);
  return [...since].flatMap(([id, at]) => {
    const label = people.get(id)?.label;
    return label === undefined ? [] : [{ label, since: at.toISOString(), signedIn: signedIn.has(id) }];
  });
}

async function rollsOf(store: Store): Promise<WeekFacts['rolls']> {
  const rolls: WeekFacts['rolls'][number][] = [];
  for (const { id, on, replacedBy, publication } of await store.rolls.all()) {
    const open = (await store.rolls.objections(id)).filter(({ ruling }) => ruling === null);
    rolls.push({
      id,
      on,
      replaced: replacedBy !== null,
      objectionsUntil: publication?.objectionsUntil ?? null,
      openObjections: open.length,
    });
  }
  return rolls;
}

async function roundsOf(store: Store, names: ReadonlyMap<string, string>): Promise<WeekFacts['rounds']> {
  const rounds: WeekFacts['rounds'][number][] = [];
  for (const round of await store.rounds.all()) {
    const states = new Map((await store.responses.ofRound(round.id)).map(({ city, state }) => [city, state]));
    const cities = [...(await store.terms.all(round.id))].map(([city, terms]) => ({
      name: names.get(city) ?? city,
      state: states.get(city) ?? ('silent' as const),
      deadline: cityDeadline(round, terms),
    }));
    const runs = await store.rankings.runs(round.id);
    const [newest] = await store.decisions.all(round.id);
    const [change] = await store.signedSettings.changes(round.id);
    const versions = await store.signedSettings.all(round.id);
    const unsigned = {
      decision: newest !== undefined && newest.second === null,
      settings: change !== undefined && versions.every((version) => version.change !== change.id),
    };
    const decision = await store.decisions.standing(round.id);
    rounds.push({ ...round, cities, runs, decision, unsigned });
  }
  return rounds;
}

async function assembliesOf(store: Store): Promise<WeekFacts['assemblies']> {
  const assemblies: WeekFacts['assemblies'][number][] = [];
  for (const assembly of await store.assemblies.all()) {
    const open = (await store.polls.all(assembly.id)).find(({ state }) => state === 'open');
    const item = (await store.assemblies.items(assembly.id)).find(({ id }) => id === open?.item);
    const poll = open && {
      item: item?.number ?? 0,
      recorded: await store.polls.countRecorded(open.id),
      present: (await store.assemblies.countSeats(assembly.id)).present,
    };
    assemblies.push({ ...assembly, poll: poll ?? null });
  }
  return assemblies;
}
