import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { MemberCity, MemberKind, MemberStatus, Region } from '#members';
import { MemberCityRow, MemberStatusRow } from './members.entities.ts';

function memberCity(row: MemberCityRow, spans: readonly MemberStatusRow[]): MemberCity {
  return {
    id: row.id,
    name: row.name,
    country: row.country,
    countryName: row.countryName,
    region: row.region as Region,
    kind: row.kind as MemberKind,
    languages: row.languages,
    population: row.population,
    note: row.note,
    statuses: spans.map(({ status, from, until, source, reason }) => ({
      status: status as MemberStatus,
      from,
      until,
      source,
      reason,
    })),
  };
}

/** Member cities with their status over time. */
export class MemberStore {
  constructor(private readonly manager: EntityManager) {}

  /** All cities ever known, by id. */
  async all(): Promise<readonly MemberCity[]> {
    const rows = await this.manager.find(MemberCityRow, { order: { id: 'ASC' } });
    const spans = await this.manager.find(MemberStatusRow, { order: { cityId: 'ASC', from: 'ASC' } });
    const byCity = groupByCity(spans);
    return rows.map((row) => memberCity(row, byCity.get(row.id) ?? []));
  }

  /** One city, or null. */
  async find(id: string): Promise<MemberCity | null> {
    const row = await this.manager.findOneBy(MemberCityRow, { id });
    if (!row) return null;
    return memberCity(
      row,
      await this.manager.find(MemberStatusRow, { where: { cityId: id }, order: { from: 'ASC' } }),
    );
  }

  /** Adds or replaces cities with all their statuses. */
  async save(cities: readonly MemberCity[]): Promise<void> {
    if (cities.length === 0) return;
    await this.manager.upsert(
      MemberCityRow,
      cities.map(({ statuses: _, languages, ...city }) => ({ ...city, languages: [...languages] })),
      ['id'],
    );
    await this.manager.delete(MemberStatusRow, { cityId: In(cities.map((city) => city.id)) });
    await this.manager.insert(
      MemberStatusRow,
      cities.flatMap((city) => city.statuses.map((span) => ({ cityId: city.id, ...span }))),
    );
  }
}

function groupByCity(spans: readonly MemberStatusRow[]): Map<string, MemberStatusRow[]> {
  const groups = new Map<string, MemberStatusRow[]>();
  for (const span of spans) {
    const group = groups.get(span.cityId);
    if (group) group.push(span);
    else groups.set(span.cityId, [span]);
  }
  return groups;
}
