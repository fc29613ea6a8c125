import { Injectable } from '@nestjs/common';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { Store, WriteKey } from '#store';
import type { Round } from '#survey';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { personOf } from '../members/person-of.ts';
import { LettersService } from './letters/letters.service.ts';
import { roundOfCity } from './asked-city.ts';
import { draftOrRefuse, roundOrRefuse } from './rounds.service.ts';
import type { ExtendDto, KeepCohortsDto } from './rounds.dto.ts';
import type { RoundTermsView } from './round-terms.view.ts';

/** Deadlines that differ from those of the round: cohorts while it is planned, extensions while it is open. */
@Injectable()
export class RoundTermsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
    private readonly letters: LettersService,
  ) {}

  /** Cohorts, extensions and reopenings, with who granted them. */
  async of(actor: Actor, roundId: string): Promise<RoundTermsView> {
    return this.gate.as(actor).transaction(async (store) => {
      await roundOrRefuse(store, roundId);
      return termsView(store, roundId);
    });
  }

  /** Puts these cohorts in the place of those that are planned. */
  async keepCohorts(
    actor: Actor,
    write: WriteKey,
    roundId: string,
    dto: KeepCohortsDto,
  ): Promise<RoundTermsView> {
    const ids = dto.cohorts.map(({ id }) => id);
    if (new Set(ids).size < ids.length) throw new Problem('invalid', 'cohort-twice');
    await this.gate.as(actor).once(write, async (store) => {
      const round = await draftOrRefuse(store, roundId);
      const asked = new Set(await store.rounds.cities(roundId));
      const placed = dto.cohorts.flatMap(({ cities }) => cities);
      const stranger = placed.find((city) => !asked.has(city));
      if (stranger !== undefined) throw new Problem('invalid', 'city-not-in-round');
      if (new Set(placed).size < placed.length) throw new Problem('invalid', 'city-in-two-cohorts');
      if (dto.cohorts.some(({ deadline }) => Date.parse(deadline) <= Date.parse(round.opensAt)))
        throw new Problem('invalid', 'round-deadline-before-opening');
      await store.terms.keepCohorts(roundId, dto.cohorts);
    });
    return this.of(actor, roundId);
  }

  /** Gives a city, or all, more time, and writes to whom it helps; what was granted stands in the record and is never taken back. */
  async extend(actor: Actor, write: WriteKey, roundId: string, dto: ExtendDto): Promise<RoundTermsView> {
    await this.gate.as(actor).once(write, async (store) => {
      const round = await roundOrRefuse(store, roundId);
      if (round.state !== 'open') throw new Problem('conflict', 'round-not-open');
      await refuseShorter(store, round, dto);
      await store.terms.extend(roundId, { ...dto, grantedBy: personOf(actor) }, this.clock.now());
      await this.letters.tellMoreTime(store, round, dto);
    });
    this.live.announce(`round:${roundId}`);
    return this.of(actor, roundId);
  }
}

async function refuseShorter(store: Store, round: Round, { city, deadline }: ExtendDto): Promise<void> {
  const standing = city === null ? round : await roundOfCity(store, round.id, city);
  if (Date.parse(deadline) <= Date.parse(standing.deadline))
    throw new Problem('invalid', 'extension-not-later');
}

async function termsView(store: Store, roundId: string): Promise<RoundTermsView> {
  const extensions = await store.terms.extensions(roundId);
  const reopenings = await store.terms.reopenings(roundId);
  const labelOf = await store.people.labels([
    ...extensions.map(({ grantedBy }) => grantedBy),
    ...reopenings.map(({ reopenedBy }) => reopenedBy),
  ]);
  return {
    cohorts: (await store.terms.cohorts(roundId)).map((one) => ({ ...one, cities: [...one.cities] })),
    extensions: extensions.map(({ grantedBy, ...one }) => ({
      ...one,
      grantedBy: labelOf(grantedBy),
    })),
    reopenings: reopenings.map(({ reopenedBy, ...one }) => ({ ...one, reopenedBy: labelOf(reopenedBy) })),
  };
}
