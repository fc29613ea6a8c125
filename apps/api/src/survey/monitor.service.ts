import { Injectable } from '@nestjs/common';
import { regions } from '#members';
import type { MemberCity } from '#members';
import { StoreGate } from '#store';
import type { ResponseRecord } from '#store';
import { roundOrRefuse } from './rounds.service.ts';
import type { MonitorView } from './survey.view.ts';

const system = { kind: 'system', name: 'monitor' } as const;

/** Share of each region that the team wants to hear from. */
const target = 0.6;

const answered = (response: ResponseRecord | undefined): boolean =>
  response?.state === 'submitted' || response?.state === 'late';

/** Who has answered a round: states and times, never answers. */
@Injectable()
export class MonitorService {
  constructor(private readonly gate: StoreGate) {}

  async monitor(roundId: string): Promise<MonitorView> {
    return this.gate.as(system).transaction(async (store) => {
      await roundOrRefuse(store, roundId);
      const invited = new Set(await store.rounds.cities(roundId));
      const members = (await store.members.all()).filter((city) => invited.has(city.id));
      const responses = new Map((await store.responses.ofRound(roundId)).map((one) => [one.city, one]));
      return monitorView(roundId, members, responses);
    });
  }

  /** The part of it that every listener may know. */
  async pulse(roundId: string): Promise<{ answered: number; drafts: number }> {
    const { answered: done, drafts } = await this.monitor(roundId);
    return { answered: done, drafts };
  }
}

/** The monitor of a round from its cities and their responses. */
export function monitorView(
  round: string,
  members: readonly MemberCity[],
  responses: ReadonlyMap<string, ResponseRecord>,
): MonitorView {
  const all = [...responses.values()];
  const done = all.filter(answered);
  const drafts = all.length - done.length;
  const byRegion = regions.map((region) => {
    const inRegion = members.filter((city) => city.region === region);
    const got = inRegion.filter((city) => answered(responses.get(city.id))).length;
    return {
      region,
      members: inRegion.length,
      answered: got,
      needed: Math.max(0, Math.ceil(target * inRegion.length) - got),
    };
  });
  const days = done.flatMap((response) => response.submittedAt?.slice(0, 10) ?? []).sort();
  return {
    round,
    members: members.length,
    answered: done.length,
    late: done.filter((response) => response.state === 'late').length,
    drafts,
    silent: members.length - all.length,
    target,
    byRegion,
    byDay: [...new Set(days)].map((day) => ({ day, answered: days.filter((other) => other <= day).length })),
    funnel: { invited: members.length, began: all.length, submitted: done.length },
    waiting: waitingCities(members, responses, byRegion),
  };
}

function waitingCities(
  members: readonly MemberCity[],
  responses: ReadonlyMap<string, ResponseRecord>,
  byRegion: MonitorView['byRegion'],
): MonitorView['waiting'] {
  const short = new Map(byRegion.map((one) => [one.region, one.needed]));
  return members
    .filter((city) => !answered(responses.get(city.id)))
    .map((city) => ({
      city: city.id,
      name: city.name,
      countryName: city.countryName,
      region: city.region,
      state: responses.get(city.id)?.state ?? ('silent' as const),
      lastSeen: responses.get(city.id)?.savedAt ?? null,
      languages: [...city.languages],
    }))
    .sort(
      (a, b) =>
        Number((short.get(b.region) ?? 0) > 0) - Number((short.get(a.region) ?? 0) > 0) ||
        Number(b.lastSeen !== null) - Number(a.lastSeen !== null) ||
        a.name.localeCompare(b.name, 'en') ||
        (a.city < b.city ? -1 : 1),
    );
}
