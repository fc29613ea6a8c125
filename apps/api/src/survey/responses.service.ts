import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, sha256Hex } from '#canonical';
import { may } from '#members';
import type { Act, Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { ResponseRecord, Store, WriteKey } from '#store';
import { advanceResponse, answerProblem, answerProblems, areaOrder, roundPhase } from '#survey';
import type { Answer, Questionnaire, Round, Statement } from '#survey';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { roundOrRefuse } from './rounds.service.ts';
import type { SaveAnswerDto } from './survey.dto.ts';
import type { ResponseView, SavedView } from './survey.view.ts';

/** A city's answer: saved question by question, submitted once, reopened by the team only. */
@Injectable()
export class ResponsesService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
  ) {}

  /** The response as the city sees it; empty where nothing has been saved. That somebody else reads it is recorded. */
  async read(actor: Actor, act: Act, roundId: string, city: string): Promise<ResponseView> {
    let opened = false;
    const view = await this.gate.as(actor).transaction(async (store) => {
      const round = await this.roundOf(store, roundId, city);
      // Without the city the action is allowed to network roles only.
      if (may(actor, 'response.read')) await store.audit.add(actor, act);
      else if (round.state === 'open') opened = await store.monitors.open(roundId, city, this.clock.now());
      return this.view(store, round, city, await store.responses.find(roundId, city));
    });
    if (opened) this.live.announce(`round:${roundId}`);
    return view;
  }

  private async view(
    store: Store,
    round: Round,
    city: string,
    response: ResponseRecord | null,
  ): Promise<ResponseView> {
    const questionnaire = await this.questionnaireOf(store, round);
    const current = response ? await store.responses.current(response.id) : { answers: {}, revisions: {} };
    const submission = response && (await store.responses.lastSubmission(response.id));
    return {
      round: round.id,
      city,
      cityName: (await store.members.find(city))?.name ?? city,
      state: response?.state ?? 'draft',
      answers: current.answers,
      revisions: current.revisions,
      areaOrder: [...areaOrder(questionnaire.catalogue, `${round.id}:${city}`)],
      savedAt: response?.savedAt ?? null,
      submittedAt: response?.submittedAt ?? null,
      statement: submission?.statement ?? null,
      receipt: submission && { hash: submission.hash, number: submission.number },
      simulated: round.simulated,
    };
  }

  /** Saves one answer as a new revision; refuses it when it was written over a revision that is gone. */
  async save(
    actor: Actor,
    write: WriteKey,
    at: { readonly round: string; readonly city: string; readonly question: string },
    dto: SaveAnswerDto,
  ): Promise<SavedView> {
    const saved = await this.gate.as(actor).once(write, async (store) => {
      const round = await this.openRound(store, at.round, at.city);
      const questionnaire = await this.questionnaireOf(store, round);
      const value = dto.value as Answer | null;
      const problems = answerProblem(questionnaire, at.question, value).filter(
        ({ code }) => value !== null || code === 'unknown-question',
      );
      if (problems.length > 0) throw new Problem('invalid', 'answer-invalid', {}, problems);
      const now = this.clock.now();
      const response = await store.responses.lock(round.id, at.city, now);
      if (response.state === 'submitted' || response.state === 'late') {
        throw new Problem('conflict', 'response-submitted');
      }
      advanceResponse(response.state, 'save');
      const { answers, revisions } = await store.responses.current(response.id);
      const latest = revisions[at.question] ?? 0;
      if (latest !== dto.revision) {
        const current = { value: answers[at.question] ?? null, revision: latest };
        throw new Problem('conflict', 'answer-stale', {}, [], { current });
      }
      const revision = { responseId: response.id, questionId: at.question, revision: latest + 1, value };
      await store.responses.append(revision, personOf(actor), now);
      return { question: at.question, revision: latest + 1, savedAt: now.toISOString() };
    });
    this.live.announce(`round:${at.round}`);
    return saved;
  }

  /** Freezes the answers under a hash with the statement of whoever signs; sets off the ranking. */
  async submit(
    actor: Actor,
    write: WriteKey,
    roundId: string,
    city: string,
    statement: Statement,
  ): Promise<ResponseView> {
    const view = await this.gate.as(actor).once(write, async (store) => {
      const round = await this.openRound(store, roundId, city);
      const questionnaire = await this.questionnaireOf(store, round);
      const now = this.clock.now();
      const response = await store.responses.lock(roundId, city, now);
      const { answers } = await store.responses.current(response.id);
      const problems = answerProblems(questionnaire, answers, { complete: true });
      if (problems.length > 0) throw new Problem('invalid', 'response-incomplete', {}, problems);
      const late = roundPhase(round, now.toISOString()) === 'grace';
      const state = advanceResponse(response.state, late ? 'submit-late' : 'submit');
      const salt = randomBytes(16).toString('hex');
      await store.responses.submit(
        {
          responseId: response.id,
          answers: canonicalJson(answers),
          hash: sha256Hex(
            canonicalJson({
              format: 'gnlc-submission/1',
              round: roundId,
              city,
              questionnaire: round.questionnaire,
              answers,
            }),
          ),
          commitment: sha256Hex(canonicalJson({ salt, ...statement })),
          state,
        },
        { ...statement, salt },
        personOf(actor),
        now,
      );
      await store.outbox.add('ranking.refresh', { round: roundId });
      return this.view(store, round, city, await store.responses.find(roundId, city));
    });
    this.live.announce(`round:${roundId}`);
    return view;
  }

  /** Lets a city change what it submitted; by the team, with a reason on record. */
  async reopen(
    actor: Actor,
    write: WriteKey,
    roundId: string,
    city: string,
    reason: string,
  ): Promise<ResponseView> {
    const view = await this.gate.as(actor).once(write, async (store) => {
      const round = await this.roundOf(store, roundId, city);
      const response = await store.responses.find(roundId, city);
      if (!response) throw new Problem('not-found', 'response-unknown');
      advanceResponse(response.state, 'reopen');
      await store.responses.reopen(response.id, reason, personOf(actor), this.clock.now());
      return this.view(store, round, city, await store.responses.find(roundId, city));
    });
    this.live.announce(`round:${roundId}`);
    return view;
  }

  private async roundOf(store: Store, roundId: string, city: string): Promise<Round> {
    const round = await roundOrRefuse(store, roundId);
    if (!(await store.rounds.invites(roundId, city))) throw new Problem('not-found', 'city-not-in-round');
    return round;
  }

  private async openRound(store: Store, roundId: string, city: string): Promise<Round> {
    await store.rounds.findHeld(roundId);
    const round = await this.roundOf(store, roundId, city);
    const phase = roundPhase(round, this.clock.now().toISOString());
    if (phase === 'upcoming') throw new Problem('conflict', 'round-not-open');
    if (phase !== 'open' && phase !== 'grace') throw new Problem('conflict', 'round-closed');
    return round;
  }

  private questionnaireOf(store: Store, round: Round): Promise<Questionnaire> {
    return store.rounds.questionnaire(round.questionnaire.id, round.questionnaire.version);
  }
}

/** The id of the person who acts, or null for the system. */
export function personOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.person : null;
}
