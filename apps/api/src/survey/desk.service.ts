import { Injectable } from '@nestjs/common';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { Hand, Store, WriteKey } from '#store';
import { advanceResponse, questionsInOrder, responseNumber, submissionHash } from '#survey';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { personOf } from '../members/person-of.ts';
import { openRoundOfCity, questionnaireOf, responseOrRefuse, roundOfCity } from './asked-city.ts';
import type { ChangesView, DeskDoneView, DeskView, HandView, NewCommentView } from './desk.view.ts';

/** Changes that one page of the history shows. */
const shownChanges = 200;
const mostComments = 500;

/** Which response. */
interface Place {
  readonly round: string;
  readonly city: string;
}

/** How several people of a city work on one answer; all of it is theirs, and none of it has to be used. */
@Injectable()
export class DeskService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
  ) {}

  async read(actor: Actor, { round: roundId, city }: Place): Promise<DeskView> {
    return this.gate.as(actor).transaction(async (store) => {
      const round = await roundOfCity(store, roundId, city);
      const response = await store.responses.find(roundId, city);
      if (!response) {
        return {
          number: null,
          state: 'draft',
          fingerprint: null,
          steps: [],
          writers: [],
          comments: [],
          changedSinceReview: 0,
        };
      }
      const handOf = await this.handsOf(store, actor, response.id);
      const steps = await store.desks.steps(response.id);
      const asked = steps.find(({ step }) => step === 'ask-review');
      const { answers } = await store.responses.current(response.id);
      const { questionnaire } = round;
      return {
        number: responseNumber(response.id),
        state: response.state,
        fingerprint: submissionHash({ round: roundId, city, questionnaire, answers }),
        steps: steps.map(({ by, ...step }) => ({ ...step, by: handOf(by) })),
        writers: (await store.desks.writers(response.id)).map(({ by, ...rest }) => ({
          ...rest,
          by: handOf(by),
        })),
        comments: (await store.desks.comments(response.id)).map(({ by, resolvedBy, ...rest }) => ({
          ...rest,
          by: handOf(by),
          resolvedBy: rest.resolvedAt === null ? null : handOf(resolvedBy),
        })),
        changedSinceReview:
          asked === undefined ? 0 : await store.desks.changedQuestions(response.id, new Date(asked.at)),
      };
    });
  }

  /** Who changed what when, newest first. */
  async changes(actor: Actor, { round, city }: Place, question: string | null): Promise<ChangesView> {
    return this.gate.as(actor).transaction(async (store) => {
      await roundOfCity(store, round, city);
      const response = await store.responses.find(round, city);
      if (!response) return { changes: [], more: false };
      const handOf = await this.handsOf(store, actor, response.id);
      const found = await store.desks.changes(response.id, question, shownChanges + 1);
      return {
        changes: found.slice(0, shownChanges).map(({ by, ...change }) => ({ ...change, by: handOf(by) })),
        more: found.length > shownChanges,
      };
    });
  }

  /** Says something about a question; also before anybody has answered it. */
  async comment(
    actor: Actor,
    write: WriteKey,
    place: Place,
    { question, text }: { readonly question: string; readonly text: string },
  ): Promise<NewCommentView> {
    return this.gate.as(actor).once(write, async (store) => {
      const now = this.clock.now();
      const round = await openRoundOfCity(store, place.round, place.city, now);
      const asked = questionsInOrder(await questionnaireOf(store, round));
      if (!asked.some(({ id }) => id === question)) throw new Problem('not-found', 'unknown-question');
      const { id } = await store.responses.lock(place.round, place.city, now);
      if ((await store.desks.commentCount(id)) >= mostComments)
        throw new Problem('conflict', 'too-many-comments', { limit: mostComments });
      return { id: await store.desks.comment(id, question, text.trim(), personOf(actor), now) };
    });
  }

  async resolve(
    actor: Actor,
    write: WriteKey,
    { comment, ...place }: Place & { readonly comment: string },
    resolved: boolean,
  ): Promise<void> {
    await this.gate.as(actor).once(write, async (store) => {
      await roundOfCity(store, place.round, place.city);
      const response = await responseOrRefuse(store, place.round, place.city);
      const by = resolved ? { by: personOf(actor), at: this.clock.now() } : null;
      if (!(await store.desks.resolve(response.id, comment, by)))
        throw new Problem('not-found', 'comment-unknown');
    });
  }

  /** Says that the answer is ready to be read; everyone can go on writing. */
  askReview(actor: Actor, write: WriteKey, place: Place): Promise<DeskDoneView> {
    return this.step(actor, write, place, 'ask-review', null);
  }

  /** Undoes one's own `askReview`; what others asked for, others send back. */
  takeBack(actor: Actor, write: WriteKey, place: Place): Promise<DeskDoneView> {
    return this.step(actor, write, place, 'take-back', null);
  }

  /** Gives the answer back to those who write, with what is still to do. */
  sendBack(actor: Actor, write: WriteKey, place: Place, note: string): Promise<DeskDoneView> {
    return this.step(actor, write, place, 'send-back', note.trim());
  }

  private async step(
    actor: Actor,
    write: WriteKey,
    { round, city }: Place,
    step: 'ask-review' | 'take-back' | 'send-back',
    note: string | null,
  ): Promise<DeskDoneView> {
    const done = await this.gate.as(actor).once(write, async (store) => {
      const now = this.clock.now();
      const asked = await openRoundOfCity(store, round, city, now);
      const response = await store.responses.lock(round, city, now);
      const state = advanceResponse(response.state, step);
      if (step === 'take-back' && (await store.desks.lastStep(response.id))?.by !== personOf(actor))
        throw new Problem('conflict', 'review-not-yours');
      await store.responses.setState(response.id, state);
      await store.desks.addStep(response.id, step, note, personOf(actor), now);
      if (step !== 'take-back' && !asked.simulated)
        store.outbox.add('survey.step', { round, city, step, at: now.toISOString() });
      return { state };
    });
    this.live.announce(`round:${round}`);
    return done;
  }

  private async handsOf(
    store: Store,
    actor: Actor,
    responseId: string,
  ): Promise<(person: string | null) => HandView> {
    const hands: ReadonlyMap<string, Hand> = await store.desks.hands(responseId);
    return (person) => {
      const hand = person === null ? undefined : hands.get(person);
      const team = person === null || hand?.ofCity === false;
      return { name: team ? null : (hand?.label ?? null), team, self: person === personOf(actor) };
    };
  }
}
