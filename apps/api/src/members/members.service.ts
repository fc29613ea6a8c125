import { Injectable } from '@nestjs/common';
import { canonicalJson } from '#canonical';
import { nameOn, readMembersCsv, regions, rollOn, statusOn } from '#members';
import type { Actor, InterfaceLanguage, MemberCity } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LanguagePacks } from '../languages/language-packs.ts';
import type { ImportMembersDto } from './members.dto.ts';
import type { ImportView, RollView } from './members.view.ts';

const personOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.person : null);

/** The roll on any day, and bringing it in from a file. */
@Injectable()
export class MembersService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly packs: LanguagePacks,
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

  async member(actor: Actor, id: string): Promise<MemberCity> {
    const city = await this.gate.as(actor).transaction((store) => store.members.find(id));
    if (!city) throw new Problem('not-found', 'city-unknown', { city: id });
    return city;
  }

  async importCsv(
    actor: Actor,
    write: WriteKey,
    dto: ImportMembersDto,
    language: InterfaceLanguage,
  ): Promise<ImportView> {
    const { members, problems } = readMembersCsv(dto.csv);
    return this.gate.as(actor).once(write, async (store) => {
      const known = new Map((await store.members.all()).map((city) => [city.id, canonicalJson(city)]));
      const added = members.filter((city) => !known.has(city.id));
      const changed = members.filter(
        (city) => known.has(city.id) && known.get(city.id) !== canonicalJson(city),
      );
      const apply = !dto.dryRun && problems.length === 0;
      if (apply) {
        const at = this.clock.now();
        const edit = {
          kind: 'import',
          person: personOf(actor),
          at,
          title: null,
          reason: null,
          source: null,
          undoes: null,
        } as const;
        await store.members.save([...added, ...changed], edit);
      }
      return {
        dryRun: !apply,
        added: added.length,
        changed: changed.length,
        unchanged: members.length - added.length - changed.length,
        problems: problems.map(({ path, code, params }) => ({
          path,
          code,
          detail: this.packs.problemText(code, params ?? {}, language),
        })),
      };
    });
  }
}
