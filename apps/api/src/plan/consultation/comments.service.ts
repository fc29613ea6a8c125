import { Injectable } from '@nestjs/common';
import { csvText } from '#members';
import type { Actor, Language } from '#members';
import { commentCounts, planLines } from '#plan';
import type { CommentOutcome } from '#plan';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { PlanCommentRecord, PlanConsultationRecord, Store, WriteKey } from '#store';
import { Clock } from '../../http/clock.ts';
import { personOf } from '../../members/person-of.ts';
import { planOrRefuse } from '../plans.service.ts';
import { ConsultationMails } from './consultation-mails.ts';
import { ConsultationsService } from './consultations.service.ts';
import { CommentsQuery } from './consultations.dto.ts';
import { CityConsultationView, PlanCommentsView, PlanCommentView } from './consultations.view.ts';

/** A comment as a city gives it. */
export interface GivenComment {
  readonly city: string;
  readonly consultation: string;
  readonly line: string;
  readonly language: Language;
  readonly words: string;
}

/** The team's answer to a comment. */
export interface GivenAnswer {
  readonly outcome: CommentOutcome;
  readonly reason: string;
  readonly version: number | null;
}

/** What member cities say to the lines of a plan, and what the team answers. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly consultations: ConsultationsService,
    private readonly mails: ConsultationMails,
  ) {}

  async ofPlan(actor: Actor, planId: string, query: CommentsQuery): Promise<PlanCommentsView> {
    await this.consultations.closeWhatIsOver();
    return this.gate.as(actor).transaction(async (store) => {
      const all = await this.comments(store, planId);
      const comments = all.filter((each) => isAskedFor(each, query));
      return { comments, counts: await counted(store, planId, comments) };
    });
  }

  async csv(actor: Actor, planId: string): Promise<string> {
    return this.gate.as(actor).transaction(async (store) => {
      const members = new Map((await store.members.all()).map((city) => [city.id, city]));
      const rows = (await this.comments(store, planId)).map((each) => {
        const last = each.answers.at(-1);
        const city = members.get(each.city);
        return [
          [each.id, each.city, city?.name ?? each.city, city?.region ?? '', each.line, each.language],
          [each.words, each.at, last?.outcome ?? '', last?.reason ?? ''],
          [last?.version == null ? '' : String(last.version), last?.at ?? ''],
        ].flat();
      });
      return csvText([[...columns], ...rows]);
    });
  }

  /** Answers a comment; a city whose comments are all answered is written to. */
  async answer(actor: Actor, write: WriteKey, id: string, given: GivenAnswer): Promise<PlanCommentView> {
    return this.gate.as(actor).once(write, async (store) => {
      const [consultation, comment] = await commentOrRefuse(store, id);
      const { version } = given;
      if (version !== null && (await store.plans.version(consultation.plan, version)) === null)
        throw new Problem('not-found', 'plan-version-unknown');
      if (given.outcome === 'not-taken-up' && version !== null)
        throw new Problem('invalid', 'comment-not-taken-up-in-version');
      await store.planConsultations.answer(id, given, personOf(actor), this.clock.now());
      const after = await store.planConsultations.comments([consultation.id]);
      const own = after.filter(({ city }) => city === comment.city);
      if (own.every(({ answers }) => answers.length > 0)) await this.tellAnswered(store, consultation, own);
      return viewOf(after.find((each) => each.id === id) ?? comment);
    });
  }

  async ofCity(actor: Actor, city: string): Promise<CityConsultationView[]> {
    await this.consultations.closeWhatIsOver();
    return this.gate.as(actor).transaction(async (store) => {
      const consultations = await store.planConsultations.all();
      const comments = await store.planConsultations.comments(consultations.map(({ id }) => id));
      return consultations.map((each) => cityView(each, city, comments));
    });
  }

  async comment(actor: Actor, write: WriteKey, given: GivenComment): Promise<CityConsultationView> {
    await this.consultations.closeWhatIsOver();
    return this.gate.as(actor).once(write, async (store) => {
      const consultation = await this.consultations.openOrRefuse(store, given.consultation);
      const document = await store.plans.document(consultation.plan, consultation.version);
      const lines = document ? planLines(document, 'en') : [];
      if (!lines.some(({ id }) => id === given.line)) throw new Problem('invalid', 'edit-line-unknown');
      await store.planConsultations.comment({ ...given, by: personOf(actor), at: this.clock.now() });
      return cityView(consultation, given.city, await store.planConsultations.comments([consultation.id]));
    });
  }

  private async comments(store: Store, planId: string): Promise<PlanCommentView[]> {
    await planOrRefuse(store, planId);
    const consultations = await store.planConsultations.ofPlan(planId);
    const found = await store.planConsultations.comments(consultations.map(({ id }) => id));
    return found.map(viewOf);
  }

  private async tellAnswered(
    store: Store,
    { plan, version }: PlanConsultationRecord,
    own: readonly PlanCommentRecord[],
  ): Promise<void> {
    const document = await store.plans.document(plan, version);
    // Nobody is to take a rehearsal for the real thing.
    if (document === null || document.simulated) return;
    await this.mails.tellAnswered(store, document, own);
  }
}

/** The head: names for programs, the same in every language. */
const columns = [
  'id',
  'city_id',
  'city',
  'region',
  'line',
  'language',
  'comment',
  'commented_at',
  'outcome',
  'reason',
  'version',
  'answered_at',
] as const;

function isAskedFor({ consultation, city, line, answers }: PlanCommentRecord, asked: CommentsQuery): boolean {
  const outcome = answers.at(-1)?.outcome ?? 'open';
  return (
    (asked.consultation === undefined || asked.consultation === consultation) &&
    (asked.city === undefined || asked.city === city) &&
    (asked.line === undefined || asked.line === line || line.startsWith(`${asked.line}.`)) &&
    (asked.outcome === undefined || asked.outcome === outcome)
  );
}

async function counted(
  store: Store,
  planId: string,
  comments: readonly PlanCommentRecord[],
): Promise<PlanCommentsView['counts']> {
  const latest = (await store.plans.find(planId))?.latest;
  const document = latest && (await store.plans.document(planId, latest.version));
  if (!document) return [];
  const standing = comments.map(({ line, answers }) => ({ line, outcome: answers.at(-1)?.outcome ?? null }));
  return commentCounts(document, standing).map(({ outcomes, ...rest }) => ({
    ...rest,
    takenUp: outcomes['taken-up'],
    inPart: outcomes['in-part'],
    notTakenUp: outcomes['not-taken-up'],
  }));
}

async function commentOrRefuse(
  store: Store,
  id: string,
): Promise<readonly [PlanConsultationRecord, PlanCommentRecord]> {
  const comment = await store.planConsultations.findComment(id);
  const consultation = comment && (await store.planConsultations.find(comment.consultation));
  if (!comment || !consultation) throw new Problem('not-found', 'plan-comment-unknown');
  return [consultation, comment];
}

/** What a city is shown: for the city itself its own, and others only as the team has set it. */
function cityView(
  consultation: PlanConsultationRecord,
  city: string,
  all: readonly PlanCommentRecord[],
): CityConsultationView {
  const comments = all.filter((each) => each.consultation === consultation.id).map(viewOf);
  // Its own first; the database has left out what it may not see.
  const own = comments.filter((each) => each.city === city);
  return { consultation, comments: [...own, ...comments.filter((each) => each.city !== city)] };
}

function viewOf({ answers, ...comment }: PlanCommentRecord): PlanCommentView {
  return { ...comment, answers: [...answers] };
}
