import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, sha256Hex } from '#canonical';
import { may, mayAsGuest } from '#members';
import type { Act, Actor, Guest } from '#members';
import { Problem } from '#problem';
import { StoreGate, together } from '#store';
import type { Store, UploadRecord, WriteKey } from '#store';
import {
  advanceResponse,
  answerProblem,
  answerProblems,
  latestDay,
  questionsInOrder,
  roundPhase,
  signatureProblems,
  submissionHash,
} from '#survey';
import type { Answer, FileAnswer, Questionnaire, Uploads } from '#survey';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { personOf } from '../members/person-of.ts';
import {
  openRoundOfCity,
  questionnaireOf,
  refuseSubmitted,
  responseOrRefuse,
  roundOfCity,
  uploadsOf,
} from './asked-city.ts';
import { purgeLater } from './purge-later.ts';
import { responseView } from './response-view.ts';
import type { SaveAnswerDto, SubmitResponseDto } from './survey.dto.ts';
import type { ResponseView, SavedView } from './survey.view.ts';
import { uploadOrRefuse } from './uploads.service.ts';

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
      const [round, response] = await together(
        roundOfCity(store, roundId, city),
        store.responses.find(roundId, city),
      );
      const now = this.clock.now();
      // Without the city the action is allowed to network roles only.
      const foreign = may(actor, 'response.read');
      const [view] = await together(
        responseView(store, round, city, response, { now, reader: personOf(actor) }),
        foreign ? store.audit.add(actor, act) : null,
        !foreign && round.state === 'open'
          ? store.monitors.open(roundId, city, now).then((first) => (opened = first))
          : null,
      );
      return view;
    });
    if (opened) this.live.announce(`round:${roundId}`);
    return view;
  }

  /** Saves one answer as a new revision; refuses it when it was written over a revision that is gone. */
  async save(
    actor: Actor,
    write: WriteKey,
    at: { readonly round: string; readonly city: string; readonly question: string },
    dto: SaveAnswerDto,
  ): Promise<SavedView> {
    const now = this.clock.now();
    // Sent at once and answered in this order, so that nobody saves between the lock and the look at the revision.
    const look = (store: Store) =>
      together(
        openRoundOfCity(store, at.round, at.city, now),
        store.responses.lock(at.round, at.city, now),
        store.responses.latest(at.round, at.city, at.question),
      );
    const saved = await this.gate
      .as(actor)
      .onceAfter(write, look, async (store, [round, response, latest]) => {
        const questionnaire = await questionnaireOf(store, round);
        const value = dto.value as Answer | null;
        if (value === null) refuseUnknown(questionnaire, at.question);
        await refuseUninvited(store, actor, at, response.id);
        refuseSubmitted(response);
        if (value !== null) {
          const uploads = await uploadsFor(store, response.id, questionnaire, at.question);
          const problems = answerProblem(questionnaire, at.question, value, { complete: false, uploads });
          if (problems.length > 0) throw new Problem('invalid', 'answer-invalid', {}, problems);
        }
        advanceResponse(response.state, 'save');
        if (latest.revision !== dto.revision) {
          const { by, ...current } = latest;
          // Who it was is for those who work at the city's desk; a guest learns when.
          const hand = by === null ? undefined : (await store.desks.hands(response.id)).get(by);
          const name = hand?.ofCity === true ? hand.label : null;
          throw new Problem('conflict', 'answer-stale', {}, [], {
            current: { ...current, by: name, self: by === personOf(actor) },
          });
        }
        const revision = latest.revision + 1;
        store.responses.append(
          { responseId: response.id, questionId: at.question, revision, value },
          personOf(actor),
          now,
        );
        purgeLater(store, removedFiles(questionnaire, at.question, latest.value, value), now);
        return { question: at.question, revision, savedAt: now.toISOString() };
      });
    this.live.announce(`round:${at.round}`);
    return saved;
  }

  /**
   * Freezes the answers under a hash with the statement of whoever signs, on a screen or on a sheet of paper; sets off the
   * ranking.
   */
  async submit(
    actor: Actor,
    write: WriteKey,
    { round: roundId, city }: { readonly round: string; readonly city: string },
    { statement, sheet }: SubmitResponseDto,
  ): Promise<ResponseView> {
    const now = this.clock.now();
    const look = (store: Store) =>
      together(openRoundOfCity(store, roundId, city, now), store.responses.lock(roundId, city, now));
    const work = async (store: Store, [round, response]: Awaited<ReturnType<typeof look>>): Promise<void> => {
      await refuseUninvited(store, actor, { round: roundId, city }, response.id);
      const [questionnaire, { answers }] = await together(
        questionnaireOf(store, round),
        store.responses.current(response.id),
      );
      const uploads = await uploadsFor(store, response.id, questionnaire);
      const problems = [
        ...signatureProblems(statement, now, round.opensAt),
        ...answerProblems(questionnaire, answers, { complete: true, uploads, latestDay: latestDay(now) }),
      ];
      if (problems.length > 0) throw new Problem('invalid', 'response-incomplete', {}, problems);
      const late = roundPhase(round, now.toISOString()) === 'grace';
      const state = advanceResponse(response.state, late ? 'submit-late' : 'submit');
      const paper = await paperOf(store, actor, city, response.id, sheet);
      const salt = randomBytes(16).toString('hex');
      const contents = { round: roundId, city, questionnaire: round.questionnaire, answers };
      const number = await store.responses.submit(
        {
          responseId: response.id,
          answers: canonicalJson(answers),
          hash: submissionHash(paper === null ? contents : { ...contents, paper: paper.sha256 }),
          commitment: sha256Hex(canonicalJson({ salt, ...statement })),
          questionnaireVersion: questionnaire.version,
          state,
        },
        { ...statement, salt },
        personOf(actor),
        now,
      );
      if (paper !== null) await store.papers.sign(response.id, number, paper.id);
      store.outbox.add('ranking.refresh', { round: roundId });
      // Nobody is thanked for an answer that was simulated.
      if (!round.simulated) store.outbox.add('survey.thank', { round: roundId, city });
    };
    const view = await this.gate
      .as(actor)
      .onceThenRead(write, look, work, (store) => this.seen(store, actor, roundId, city));
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
    const work = async (store: Store): Promise<void> => {
      const round = await roundOfCity(store, roundId, city);
      const response = await responseOrRefuse(store, roundId, city);
      const now = this.clock.now();
      advanceResponse(response.state, 'reopen');
      await store.responses.reopen(response.id, reason, personOf(actor), now);
      if (!round.simulated)
        store.outbox.add('survey.step', { round: roundId, city, step: 'reopen', at: now.toISOString() });
    };
    const view = await this.gate.as(actor).onceThenRead(
      write,
      async () => undefined,
      work,
      (store) => this.seen(store, actor, roundId, city),
    );
    this.live.announce(`round:${roundId}`);
    return view;
  }

  /** The response after a write; what is kept of the write itself holds nobody's name. */
  private async seen(store: Store, actor: Actor, roundId: string, city: string): Promise<ResponseView> {
    const [round, response] = await together(
      roundOfCity(store, roundId, city),
      store.responses.find(roundId, city),
    );
    return responseView(store, round, city, response, { now: this.clock.now(), reader: personOf(actor) });
  }
}

/** Refuses people without a voice in the city where it did not answer on paper. */
async function refuseUninvited(store: Store, actor: Actor, draft: Guest, response: string): Promise<void> {
  if (may(actor, 'response.write', draft.city) || mayAsGuest(actor, 'response.write', draft)) return;
  if ((await store.papers.entryOf(response)) === null) throw new Problem('conflict', 'paper-first');
}

/** The paper that carries the signature: the sheet that was named, or the form that the team types in; null for none. */
async function paperOf(
  store: Store,
  actor: Actor,
  city: string,
  response: string,
  sheet: string | undefined,
): Promise<UploadRecord | null> {
  const entry = may(actor, 'response.write', city) ? null : await store.papers.entryOf(response);
  const id = sheet ?? entry?.upload;
  if (id === undefined) return null;
  const paper = await uploadOrRefuse(store, response, id);
  if (paper.purpose === 'answer') throw new Problem('invalid', 'no-signed-sheet');
  return paper;
}

/** Files are looked up only where a question – this one, or any – asks for some: every save waits for it. */
async function uploadsFor(
  store: Store,
  response: string,
  questionnaire: Questionnaire,
  question?: string,
): Promise<Uploads> {
  const asked = questionsInOrder(questionnaire).some(
    ({ id, type }) => type === 'file' && (question === undefined || id === question),
  );
  return asked ? uploadsOf(store, response) : new Map();
}

/** The files that an answer no longer holds. */
function removedFiles(
  questionnaire: Questionnaire,
  question: string,
  before: Answer | null,
  after: Answer | null,
): readonly string[] {
  if (before === null) return [];
  if (questionsInOrder(questionnaire).find(({ id }) => id === question)?.type !== 'file') return [];
  const kept = (after ?? []) as FileAnswer;
  return (before as FileAnswer).filter((file) => !kept.includes(file));
}

function refuseUnknown(questionnaire: Questionnaire, question: string): void {
  const [problem] = answerProblem(questionnaire, question, null).filter(
    ({ code }) => code === 'unknown-question',
  );
  if (problem) throw new Problem('invalid', 'answer-invalid', {}, [problem]);
}
