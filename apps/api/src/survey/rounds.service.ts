import { Injectable } from '@nestjs/common';
import { rollOn } from '#members';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { Store, WriteKey } from '#store';
import { questionnaire2019 } from '#survey';
import type { Questionnaire, Round } from '#survey';
import type { OpenRoundDto } from './survey.dto.ts';
import type { RoundSummaryView } from './survey.view.ts';

const system = { kind: 'system', name: 'survey' } as const;

/** The round, or a refusal that says which one is missing. */
export async function roundOrRefuse(store: Store, id: string): Promise<Round> {
  const round = await store.rounds.find(id);
  if (!round) throw new Problem('not-found', 'round-unknown', { round: id });
  return round;
}

/** Opening and closing rounds, and reading what they ask. */
@Injectable()
export class RoundsService {
  constructor(private readonly gate: StoreGate) {}

  /** All rounds; the counts are public, who is behind them is not. */
  async all(): Promise<readonly RoundSummaryView[]> {
    return this.gate.as(system).transaction(async (store) => {
      const rounds: RoundSummaryView[] = [];
      for (const round of await store.rounds.all()) {
        const responses = await store.responses.ofRound(round.id);
        const answered = responses.filter(({ state }) => state === 'submitted' || state === 'late').length;
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

  /** Puts the questionnaire of April 2019 to the members that are on the roll when the round opens. */
  async open(actor: Actor, write: WriteKey, dto: OpenRoundDto, simulated = false): Promise<Round> {
    const [opensAt, deadline] = [new Date(dto.opensAt), new Date(dto.deadline)];
    if (deadline <= opensAt) throw new Problem('invalid', 'round-deadline-before-opening');
    return this.gate.as(actor).once(write, async (store) => {
      if (await store.rounds.find(dto.id)) throw new Problem('conflict', 'round-exists', { round: dto.id });
      const cities = rollOn(await store.members.all(), dto.roll ?? opensAt.toISOString().slice(0, 10));
      if (cities.length === 0) throw new Problem('conflict', 'round-without-members');
      const round: Round = {
        id: dto.id,
        title: dto.title,
        questionnaire: { id: questionnaire2019.id, version: questionnaire2019.version },
        opensAt: opensAt.toISOString(),
        deadline: deadline.toISOString(),
        timeZone: dto.timeZone,
        state: 'open',
        simulated,
        practice: dto.practice ?? false,
      };
      await store.rounds.addQuestionnaire(questionnaire2019);
      await store.rounds.add(
        round,
        cities.map((city) => city.id),
      );
      return round;
    });
  }

  async close(actor: Actor, write: WriteKey, id: string): Promise<Round> {
    return this.gate.as(actor).once(write, async (store) => {
      const round = await roundOrRefuse(store, id);
      await store.rounds.setState(id, 'closed');
      return { ...round, state: 'closed' as const };
    });
  }
}
