import { Injectable } from '@nestjs/common';
import type { Actor, MemberCity } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { FlagResolution, Store, WriteKey } from '#store';
import { qualityFlags, qualityRules } from '#survey';
import type { FlagParams, QualityFlag } from '#survey';
import { Clock } from '../http/clock.ts';
import type { FlagsView, FlagView } from './monitor.view.ts';
import { personOf } from '../members/person-of.ts';
import { roundOrRefuse } from './rounds.service.ts';

/** Doubts about submitted answers, found anew each time, and what the team has said about them. */
@Injectable()
export class FlagsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  async flags(actor: Actor, roundId: string): Promise<FlagsView> {
    return this.gate.as(actor).transaction((store) => this.view(store, roundId));
  }

  /** Keeps a note on a flag that stands, once. */
  async resolve(
    actor: Actor,
    write: WriteKey,
    at: { readonly round: string; readonly flag: string },
    note: string,
  ): Promise<FlagView> {
    await this.gate.as(actor).once(write, async (store) => {
      const { flags } = await found(store, at.round);
      const flag = flags.find(({ id }) => id === at.flag);
      if (!flag) throw new Problem('not-found', 'flag-unknown');
      const { id, city, question, rule, params } = flag;
      const by = { note, at: this.clock.now().toISOString(), by: personOf(actor) };
      const first = await store.monitors.resolve(at.round, { flag: id, city, question, rule, params, ...by });
      if (!first) throw new Problem('conflict', 'flag-resolved');
    });
    // Read after the write: the answer that is kept with it would keep who wrote the note.
    const { flags } = await this.flags(actor, at.round);
    const view = flags.find(({ id }) => id === at.flag);
    if (!view) throw new Problem('not-found', 'flag-unknown');
    return view;
  }

  private async view(store: Store, roundId: string): Promise<FlagsView> {
    const { judged, flags } = await found(store, roundId);
    const resolutions = await store.monitors.resolutions(roundId);
    const standing = new Set(flags.map(({ id }) => id));
    const gone = [...resolutions.values()].filter(({ flag }) => !standing.has(flag)).flatMap(asFlag);
    const labelOf = await store.people.labels([...resolutions.values()].map(({ by }) => by));
    const cities = new Map((await store.members.all()).map((city) => [city.id, city]));
    const named = [...flags, ...gone].flatMap(({ params }) => params['cities'] ?? []);
    return {
      round: roundId,
      judged,
      names: [...new Set(named)].map((city) => ({
        city: String(city),
        name: cities.get(String(city))?.name ?? String(city),
      })),
      flags: [...flags, ...gone].flatMap((flag) => {
        const city = cities.get(flag.city);
        if (city === undefined) return [];
        const resolution = resolutions.get(flag.id) ?? null;
        return [flagView(flag, city, standing.has(flag.id), resolution, labelOf)];
      }),
    };
  }
}

async function found(
  store: Store,
  roundId: string,
): Promise<{ readonly judged: number; readonly flags: readonly QualityFlag[] }> {
  const round = await roundOrRefuse(store, roundId);
  const { id, version } = round.questionnaire;
  const questionnaire = await store.rounds.questionnaire(id, version);
  const submitted = (await store.responses.submissions(roundId)).map(({ city, answers }) => ({
    city,
    value: answers,
  }));
  return { judged: submitted.length, flags: qualityFlags(questionnaire, submitted) };
}

/** A resolution whose flag the answers of today no longer raise; one of a rule that is gone is left out. */
function asFlag({ flag, rule, city, question, params }: FlagResolution): readonly QualityFlag[] {
  const known = qualityRules.find((one) => one === rule);
  return known === undefined ? [] : [{ id: flag, rule: known, city, question, params: params as FlagParams }];
}

function flagView(
  { id, rule, question, params }: QualityFlag,
  city: MemberCity,
  stands: boolean,
  resolution: FlagResolution | null,
  labelOf: (id: string | null) => string | null,
): FlagView {
  return {
    id,
    rule,
    city: city.id,
    cityName: city.name,
    country: city.country,
    countryName: city.countryName,
    region: city.region,
    question,
    params,
    stands,
    resolution: resolution && {
      note: resolution.note,
      at: resolution.at,
      by: labelOf(resolution.by),
    },
  };
}
