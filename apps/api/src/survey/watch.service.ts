import { Injectable } from '@nestjs/common';
import { may } from '#members';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import { isSubmitted, roundFor, roundPhase, usualTerms } from '#survey';
import { Clock } from '../http/clock.ts';
import { roundOrRefuse } from './rounds.service.ts';
import type { WatchView } from './survey.view.ts';

/** A round as a country's National Commission follows it; with that person's own sight, so that no answer can show. */
@Injectable()
export class WatchService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  async watch(actor: Actor, roundId: string, country: string): Promise<WatchView> {
    return this.gate.as(actor).transaction(async (store) => {
      const members = (await store.members.all()).filter((city) => city.country === country);
      if (!may(actor, 'round.watch') && !members.some(({ id }) => may(actor, 'round.watch', id)))
        throw new Problem('forbidden', 'not-allowed');
      const round = await roundOrRefuse(store, roundId);
      const now = this.clock.now().toISOString();
      const terms = await store.terms.all(roundId);
      const responses = new Map((await store.responses.ofRound(roundId)).map((one) => [one.city, one]));
      const papers = await store.papers.onPaper(roundId);
      const cities = members
        .filter(({ id }) => terms.has(id))
        .map(({ id, name }) => {
          const response = responses.get(id);
          const own = roundFor(round, terms.get(id) ?? usualTerms);
          return {
            city: id,
            name,
            deadline: own.deadline,
            phase: roundPhase(own, now),
            state: response?.state ?? ('silent' as const),
            onPaper: papers.has(id),
            savedAt: response?.savedAt ?? null,
            submittedAt: response?.submittedAt ?? null,
          };
        });
      return {
        round: round.id,
        title: round.title,
        opensAt: round.opensAt,
        deadline: round.deadline,
        timeZone: round.timeZone,
        phase: roundPhase(round, now),
        country,
        countryName: members[0]?.countryName ?? null,
        answered: cities.filter(({ state }) => isSubmitted(state)).length,
        cities,
      };
    });
  }
}
