import { Injectable } from '@nestjs/common';
import { nameOn, regions, rollOn, statusOn } from '#members';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import { Clock } from '../http/clock.ts';
import { memberDetail } from './member-detail.ts';
import type { MemberDetailView, RollView } from './members.view.ts';

/** The roll on any day. */
@Injectable()
export class MembersService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  async roll(actor: Actor, on = this.clock.now().toISOString().slice(0, 10)): Promise<RollView> {
    const all = await this.gate.as(actor).transaction((store) => store.members.all());
    const members = rollOn(all, on).map((city) => {
      const { id, country, countryName, region, kind, population } = city;
      return {
        id,
        name: nameOn(city, on),
        country,
        countryName,
        region,
        kind,
        languages: [...city.languages],
        population,
        status: statusOn(city, on) ?? 'active',
      };
    });
    const byRegion = regions.map((region) => ({
      region,
      members: members.filter((city) => city.region === region).length,
    }));
    return { on, members, byRegion };
  }

  async member(actor: Actor, id: string): Promise<MemberDetailView> {
    const all = await this.gate.as(actor).transaction((store) => store.members.all());
    const city = all.find((each) => each.id === id);
    if (!city) throw new Problem('not-found', 'city-unknown', { city: id });
    return memberDetail(city, all);
  }
}
