import { Injectable } from '@nestjs/common';
import type { Actor } from '#members';
import { StoreGate } from '#store';
import type { InvitationLink, Letter, Store } from '#store';
import { roundFor, roundPhase, usualTerms } from '#survey';
import type { Round } from '#survey';
import { Clock } from '../http/clock.ts';
import { cityMail } from './letters/city-mail.ts';
import { LetterWriter } from './letters/letter-writer.ts';
import { roundOrRefuse } from './rounds.service.ts';
import type { RoundCitiesView, RoundCityView } from './round-cities.view.ts';

/** The cities of a round as the team keeps them: how long they have, what was written to them, whether it arrives. */
@Injectable()
export class RoundCitiesService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly writer: LetterWriter,
  ) {}

  async of(actor: Actor, roundId: string): Promise<RoundCitiesView> {
    return this.gate.as(actor).transaction(async (store) => {
      const round = await roundOrRefuse(store, roundId);
      const letters = await store.letters.ofRound(roundId);
      const reminders = letters.filter(({ kind, city }) => kind === 'reminder' && city !== null);
      const count = (state: Letter['state']): number => letters.filter((one) => one.state === state).length;
      return {
        cities: await this.cities(store, round, letters),
        nextReminder: 1 + Math.max(0, ...reminders.map(({ number }) => number)),
        waiting: count('waiting'),
        stopped: count('stopped'),
        nationalContacts: letters.filter(({ kind, state }) => kind === 'national' && state === 'sent').length,
      };
    });
  }

  private async cities(store: Store, round: Round, letters: readonly Letter[]): Promise<RoundCityView[]> {
    const terms = await store.terms.all(round.id);
    const links = await store.invitations.ofRound(round.id);
    const states = new Map((await store.responses.ofRound(round.id)).map((one) => [one.city, one.state]));
    const now = this.clock.now().toISOString();
    const cities = (await store.members.all()).filter(({ id }) => terms.has(id));
    const readersOf = await this.writer.readersOf(store, cities);
    return cities.map((city) => {
      const own = roundFor(round, terms.get(city.id) ?? usualTerms);
      const written = letters.filter((one) => one.city === city.id);
      const readers = readersOf(city);
      const { invitedAt, trouble } = cityMail(readers, written);
      return {
        ...lettersOf(written),
        language: readers.language,
        readers: readers.readers.length,
        invitedAt,
        call: trouble,
        ...linkOf(links.filter((one) => one.city === city.id)),
        city: city.id,
        name: city.name,
        country: city.country,
        countryName: city.countryName,
        region: city.region,
        cohort: terms.get(city.id)?.cohort ?? null,
        deadline: own.deadline,
        phase: roundPhase(own, now),
        state: states.get(city.id) ?? 'silent',
      };
    });
  }
}

function lettersOf(
  letters: readonly Letter[],
): Pick<RoundCityView, 'reminders' | 'remindedAt' | 'thankedAt' | 'waiting'> {
  const sent = letters.filter(({ state }) => state === 'sent');
  const latest = (kind: Letter['kind']): string | null =>
    sent.findLast((one) => one.kind === kind)?.sentAt ?? null;
  return {
    reminders: sent.filter(({ kind }) => kind === 'reminder').length,
    remindedAt: latest('reminder'),
    thankedAt: latest('thanks'),
    waiting: letters.filter(({ state }) => state === 'waiting').length,
  };
}

/** The latest link comes first. */
function linkOf(links: readonly InvitationLink[]): Pick<RoundCityView, 'openedAt' | 'link'> {
  const live = links.find(({ revokedAt }) => revokedAt === null);
  return {
    openedAt: links.findLast(({ openedAt }) => openedAt !== null)?.openedAt ?? null,
    link: live ? 'live' : links.length > 0 ? 'revoked' : 'none',
  };
}
