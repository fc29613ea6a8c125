import { Injectable } from '@nestjs/common';
import { may, rollOn } from '#members';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { Store, WriteKey } from '#store';
import { isSubmitted, questionnaire2019 } from '#survey';
import type { Questionnaire, Round } from '#survey';
import { Clock } from '../http/clock.ts';
import { personOf } from '../members/person-of.ts';
import { InvitationLinks } from './invitation-links.ts';
import type { ChangeRoundDto, DraftRoundDto } from './rounds.dto.ts';
import type { RoundSummaryView } from './survey.view.ts';

const system = { kind: 'system', name: 'survey' } as const;

/** The round, or a refusal that says which one is missing. */
export async function roundOrRefuse(store: Store, id: string): Promise<Round> {
  const round = await store.rounds.find(id);
  if (!round) throw new Problem('not-found', 'round-unknown', { round: id });
  return round;
}

/** The round while it can still be planned, or a refusal. */
export async function draftOrRefuse(store: Store, id: string): Promise<Round> {
  const round = await roundOrRefuse(store, id);
  if (round.state !== 'draft') throw new Problem('conflict', 'round-not-draft');
  return round;
}

/** The life of a round – planned, opened, closed – and reading what it asks. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly links: InvitationLinks,
  ) {}

  /** All rounds that the actor may know of; the counts are public, who is behind them is not. */
  async all(actor: Actor): Promise<readonly RoundSummaryView[]> {
    const drafts = may(actor, 'round.monitor');
    return this.gate.as(system).transaction(async (store) => {
      const rounds: RoundSummaryView[] = [];
      for (const round of await store.rounds.all()) {
        if (round.state === 'draft' && !drafts) continue;
        const responses = await store.responses.ofRound(round.id);
        const answered = responses.filter(({ state }) => isSubmitted(state)).length;
        rounds.push({ ...round, invited: (await store.rounds.cities(round.id)).length, answered });
      }
      return rounds;
    });
  }

  async withQuestionnaire(actor: Actor, id: string): Promise<{ round: Round; questionnaire: Questionnaire }> {
    return this.gate.as(actor).transaction(async (store) => {
      const round = await roundOrRefuse(store, id);
      const { id: questionnaireId, version } = round.questionnaire;
      return { round, questionnaire: await store.rounds.questionnaire(questionnaireId, version) };
    });
  }

  /**
   * Plans a round with a published questionnaire, by default that of April 2019, for the members that are on the roll on
   * its day, or, for a pilot, for the cities that are named.
   */
  async draft(actor: Actor, write: WriteKey, dto: DraftRoundDto, simulated = false): Promise<Round> {
    const { id, roll, cities, practice = false, questionnaire = questionnaire2019 } = dto;
    const times = timesOf(dto);
    if (cities !== undefined && !practice) throw new Problem('invalid', 'round-cities-practice-only');
    return this.gate.as(actor).once(write, async (store) => {
      if (await store.rounds.find(id)) throw new Problem('conflict', 'round-exists', { round: id });
      const asked = await citiesOf(store, roll ?? times.opensAt.slice(0, 10), cities);
      const round: Round = {
        id,
        ...times,
        questionnaire: { id: questionnaire.id, version: questionnaire.version },
        state: 'draft',
        simulated,
        practice,
      };
      await store.rounds.addQuestionnaire(questionnaire2019);
      if ((await store.rounds.keptQuestionnaire(questionnaire.id, questionnaire.version)) === null)
        throw new Problem('not-found', 'questionnaire-unknown', {
          questionnaire: questionnaire.id,
          version: questionnaire.version,
        });
      await store.rounds.add(round, asked);
      return round;
    });
  }

  /**
   * Changes name and times of a round that is still planned, and where it is said whether it is a pilot, whom it asks:
   * the named cities, or the members on the roll of its opening day.
   */
  async change(actor: Actor, write: WriteKey, id: string, dto: ChangeRoundDto): Promise<Round> {
    const times = timesOf(dto);
    const { cities, practice: pilot } = dto;
    if (cities !== undefined && pilot !== true) throw new Problem('invalid', 'round-cities-practice-only');
    return this.gate.as(actor).once(write, async (store) => {
      const round = await draftOrRefuse(store, id);
      const practice = pilot ?? round.practice;
      await store.rounds.change(id, { ...times, practice });
      if (pilot !== undefined)
        await store.rounds.setCities(id, await citiesOf(store, times.opensAt.slice(0, 10), cities));
      return { ...round, ...times, practice };
    });
  }

  /** Opens a planned round; none opens without the signed settings of its later ranking. */
  async open(actor: Actor, write: WriteKey, id: string): Promise<Round> {
    return this.gate.as(actor).once(write, async (store) => {
      const round = await draftOrRefuse(store, id);
      if ((await store.signedSettings.current(id)) === null)
        throw new Problem('conflict', 'round-settings-unsigned');
      await store.rounds.setState(id, 'open');
      await this.links.make(store, id, await store.rounds.cities(id), this.clock.now());
      return { ...round, state: 'open' as const };
    });
  }

  async close(actor: Actor, write: WriteKey, id: string): Promise<Round> {
    return this.gate.as(actor).once(write, async (store) => {
      const round = await roundOrRefuse(store, id);
      if (round.state === 'draft') throw new Problem('conflict', 'round-not-open');
      await store.rounds.setState(id, 'closed');
      return { ...round, state: 'closed' as const };
    });
  }

  /** Opens a closed round again; the reason stays on record. What cities may still send follows from their deadlines. */
  async reopen(actor: Actor, write: WriteKey, id: string, reason: string): Promise<Round> {
    return this.gate.as(actor).once(write, async (store) => {
      const round = await roundOrRefuse(store, id);
      if (round.state !== 'closed') throw new Problem('conflict', 'round-not-closed');
      await store.rounds.setState(id, 'open');
      await store.terms.reopened(id, reason, personOf(actor), this.clock.now());
      return { ...round, state: 'open' as const };
    });
  }
}

/** The cities that a round asks: the chosen ones, or all that are on the roll of a day. */
async function citiesOf(
  store: Store,
  day: string,
  chosen: readonly string[] | undefined,
): Promise<readonly string[]> {
  const members = rollOn(await store.members.all(), day).map(({ id }) => id);
  const unknown = chosen?.find((city) => !members.includes(city));
  if (unknown !== undefined) throw new Problem('invalid', 'city-not-in-round', { city: unknown });
  const asked = [...new Set(chosen ?? members)];
  if (asked.length === 0) throw new Problem('conflict', 'round-without-members');
  return asked;
}

function timesOf(
  dto: ChangeRoundDto,
): Pick<Round, 'title' | 'opensAt' | 'deadline' | 'timeZone' | 'graceDays'> {
  const { title, timeZone, graceDays = null } = dto;
  const [opensAt, deadline] = [new Date(dto.opensAt), new Date(dto.deadline)];
  if (deadline <= opensAt) throw new Problem('invalid', 'round-deadline-before-opening');
  return { title, opensAt: opensAt.toISOString(), deadline: deadline.toISOString(), timeZone, graceDays };
}
