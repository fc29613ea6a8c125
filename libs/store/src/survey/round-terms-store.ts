import { IsNull } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { CityTerms, Cohort } from '#survey';
import { rowId } from '../row-id.ts';
import { RoundExtensionRow, RoundReopeningRow } from './round-life.entities.ts';
import { RoundCityRow, RoundCohortRow } from './survey.entities.ts';

/** That a closed round was opened again, and why. */
export interface Reopening {
  readonly id: string;
  readonly reason: string;
  readonly reopenedAt: string;
  readonly reopenedBy: string | null;
}

/** More time for a city, or for all where no city is named, and why. */
export interface Extension {
  readonly id: string;
  readonly city: string | null;
  readonly deadline: string;
  readonly reason: string;
  readonly grantedAt: string;
  /** Null: the system. */
  readonly grantedBy: string | null;
}

/** A cohort with the cities that are in it. */
export interface CohortOfCities extends Cohort {
  readonly cities: readonly string[];
}

/** The terms of a city with the name of its cohort; null where it is in none. */
export interface TermsInCohort extends CityTerms {
  readonly cohort: string | null;
}

/** Deadlines that differ from those of the round. */
export class RoundTermsStore {
  constructor(private readonly manager: EntityManager) {}

  /** The terms of every city of a round that the actor may see, by city, with the name of its cohort. */
  async all(roundId: string): Promise<ReadonlyMap<string, TermsInCohort>> {
    const cohorts = await this.manager.findBy(RoundCohortRow, { roundId });
    const extensions = await this.extensions(roundId);
    const rows = await this.manager.find(RoundCityRow, { where: { roundId }, order: { cityId: 'ASC' } });
    return new Map(
      rows.map((row) => {
        const cohort = cohorts.find(({ id }) => id === row.cohort);
        const own = extensions.filter(({ city }) => city === null || city === row.cityId);
        return [
          row.cityId,
          {
            cohort: cohort?.name ?? null,
            cohortDeadline: cohort?.deadline.toISOString() ?? null,
            extensions: own.map(({ deadline }) => deadline),
          },
        ];
      }),
    );
  }

  /** The cohorts of a round with their cities, by name. */
  async cohorts(roundId: string): Promise<readonly CohortOfCities[]> {
    const rows = await this.manager.find(RoundCohortRow, {
      where: { roundId },
      order: { name: 'ASC', id: 'ASC' },
    });
    const members = await this.manager.find(RoundCityRow, { where: { roundId }, order: { cityId: 'ASC' } });
    return rows.map(({ id, name, deadline }) => ({
      id,
      name,
      deadline: deadline.toISOString(),
      cities: members.filter(({ cohort }) => cohort === id).map(({ cityId }) => cityId),
    }));
  }

  /** Puts these cohorts in the place of those that the round has. */
  async keepCohorts(roundId: string, cohorts: readonly CohortOfCities[]): Promise<void> {
    await this.manager.query(
      `UPDATE round_city SET cohort = NULL WHERE round_id = $1 AND cohort IS NOT NULL`,
      [roundId],
    );
    await this.manager.delete(RoundCohortRow, { roundId });
    for (const { cities, deadline, ...cohort } of cohorts) {
      await this.manager.insert(RoundCohortRow, { roundId, ...cohort, deadline: new Date(deadline) });
      await this.manager.query(
        `UPDATE round_city SET cohort = $2 WHERE round_id = $1 AND city_id = ANY ($3)`,
        [roundId, cohort.id, cities],
      );
    }
  }

  /** Grants more time. */
  async extend(
    roundId: string,
    { city, deadline, reason, grantedBy }: Omit<Extension, 'id' | 'grantedAt'>,
    at: Date,
  ): Promise<void> {
    await this.manager.insert(RoundExtensionRow, {
      id: rowId(),
      roundId,
      cityId: city,
      deadline: new Date(deadline),
      reason,
      grantedAt: at,
      grantedBy,
    });
  }

  /** Keeps why a closed round is opened again. */
  async reopened(roundId: string, reason: string, by: string | null, at: Date): Promise<void> {
    const kept = { id: rowId(), roundId, reason, reopenedAt: at, reopenedBy: by };
    await this.manager.insert(RoundReopeningRow, kept);
  }

  /** When a closed round was opened again and why, the latest first. */
  async reopenings(roundId: string): Promise<readonly Reopening[]> {
    const rows = await this.manager.find(RoundReopeningRow, {
      where: { roundId },
      order: { reopenedAt: 'DESC', id: 'ASC' },
    });
    return rows.map(({ id, reason, reopenedAt, reopenedBy }) => ({
      id,
      reason,
      reopenedAt: reopenedAt.toISOString(),
      reopenedBy,
    }));
  }

  /** What was granted, the latest first; `city` leaves what concerns others out. */
  async extensions(roundId: string, city?: string): Promise<readonly Extension[]> {
    const rows = await this.manager.find(RoundExtensionRow, {
      where:
        city === undefined
          ? { roundId }
          : [
              { roundId, cityId: city },
              { roundId, cityId: IsNull() },
            ],
      order: { grantedAt: 'DESC', id: 'ASC' },
    });
    return rows.map((row) => ({
      id: row.id,
      city: row.cityId,
      deadline: row.deadline.toISOString(),
      reason: row.reason,
      grantedAt: row.grantedAt.toISOString(),
      grantedBy: row.grantedBy,
    }));
  }
}
