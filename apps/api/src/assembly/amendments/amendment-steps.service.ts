import { Injectable } from '@nestjs/common';
import { amendmentProblems } from '#assembly';
import type { Actor, Language } from '#members';
import { applyEdits, editableTexts, rebaseEdits } from '#plan';
import type { Plan, PlanEdit } from '#plan';
import { Problem } from '#problem';
import type { ProblemDetail } from '#problem';
import { StoreGate } from '#store';
import type { AmendmentRecord, AssemblyRecord, Store, WriteKey } from '#store';
import { Clock } from '../../http/clock.ts';
import { LiveEvents } from '../../http/live-events.ts';
import { planEdits } from '../../plan/edit/plan-edits.dto.ts';
import { asSystem } from '../as-system.ts';
import { assemblyOrRefuse } from '../assembly-view.ts';
import { record } from '../ledger.ts';
import { openSession } from '../open-session.ts';
import { actingSeat, seatsOf, wayOf } from './acting-seat.ts';
import { AmendmentListService } from './amendment-list.service.ts';
import type {
  AmendmentTiesDto,
  SubmitAmendmentDto,
  TranslateAmendmentDto,
  WithdrawAmendmentDto,
} from './amendments.dto.ts';
import type { AmendmentView } from './amendments.view.ts';
import { withdrawItemOf, fallWith } from './decide-amendments.ts';
import { amendmentOf, editsBefore, missingLanguages, putPlan } from './session-amendments.ts';
import { asWritten, languageProblems, written } from './written-edits.ts';
import type { PutPlan } from './session-amendments.ts';

/** What is done with an amendment before the session decides on it; every step is an entry of the ledger. */
@Injectable()
export class AmendmentStepsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
    private readonly list: AmendmentListService,
  ) {}

  /** Takes an amendment in under the next number. Nobody has to be in the hall, so cities amend before the session, too. */
  async submit(
    actor: Actor,
    write: WriteKey,
    assemblyId: string,
    dto: SubmitAmendmentDto,
    reader: Language,
  ): Promise<AmendmentView> {
    const { to = null, fallsIf = [], alternatives = null, replaces = [] } = dto;
    const ties = { fallsIf: [...fallsIf], alternatives, replaces: [...replaces] };
    const begunOn = await this.begunOn(assemblyId, dto.base);
    const id = await this.gate.as(actor).once(write, async (store) => {
      // Before the ledger is locked, which strangers may not do.
      await assemblyOrRefuse(store, assemblyId);
      const { seat, via } = await actingSeat(store, actor, assemblyId, dto.city);
      const assembly = await openSession(store, assemblyId);
      const supporters = await seatsOf(store, assemblyId, dto.supporters ?? []);
      if (supporters.some((each) => each !== seat.id) && via !== 'team')
        throw new Problem('forbidden', 'amendment-support-is-their-own');
      const put = await putPlan(store, assembly);
      const all = await store.amendments.all(assemblyId);
      const given = { base: dto.base, begunOn, edits: planEdits(dto) };
      const edits = written(put, all, to, rebased(put, given, to));
      const { reason, language } = dto;
      const amendment = { base: put.hash, to, edits, reason, language, ...ties };
      refuse(amendmentProblems({ ...unnumbered, ...amendment, cities: [seat.id] }, all.map(amendmentOf)));
      refuse(languageProblems(edits, language));
      if (to !== null) refuseDecided(all.find((each) => each.id === to)!);
      const others = supporters.filter((each) => each !== seat.id);
      const now = this.clock.now();
      const added = await store.amendments.add(
        { ...amendment, assembly: assemblyId, seat: seat.id, via, supporters: [seat.id, ...others] },
        now,
      );
      await record(store, assemblyId, now, {
        type: 'amendment-submitted',
        amendment: added.id,
        number: added.number,
        seat: seat.id,
        supporters: others,
        ...amendment,
      });
      return added.id;
    });
    return this.told(actor, id, reader);
  }

  /** A city stands by it; one that does already stays where it is. */
  async support(
    actor: Actor,
    write: WriteKey,
    id: string,
    city: string,
    reader: Language,
  ): Promise<AmendmentView> {
    return this.step({ actor, write, id, reader, city }, async (store, amendment, at) => {
      const { seat } = await actingSeat(store, actor, amendment.assembly, city);
      refuseDecided(amendment);
      if (amendment.supporters.includes(seat.id)) return;
      await store.amendments.support(id, seat.id, at);
      await record(store, amendment.assembly, at, {
        type: 'amendment-supported',
        amendment: id,
        seat: seat.id,
      });
    });
  }

  /** Its mover takes it back before it is amended or on the agenda; then whoever chairs does, also for the mover. */
  async withdraw(
    actor: Actor,
    write: WriteKey,
    id: string,
    { reason, forMover = false }: WithdrawAmendmentDto,
    reader: Language,
  ): Promise<AmendmentView> {
    return this.step({ actor, write, id, reader, city: null }, async (store, amendment, at) => {
      const seat = await store.assemblies.findSeat(amendment.seat);
      const via = seat && wayOf(actor, seat);
      refuseDecided(amendment);
      const all = await store.amendments.all(amendment.assembly);
      if (via !== 'team') {
        if (amendment.item !== null) throw new Problem('conflict', 'amendment-on-agenda');
        if (all.some(({ to, state }) => to === id && state === 'submitted'))
          throw new Problem('conflict', 'amendment-amended');
      }
      const mover = via === 'team' && !forMover ? 'chair' : amendment.seat;
      await store.amendments.setState(id, 'withdrawn', {
        kind: 'withdrawn',
        mover,
        reason,
        at: at.toISOString(),
      });
      await record(store, amendment.assembly, at, {
        type: 'amendment-withdrawn',
        amendment: id,
        mover,
        reason,
      });
      await withdrawItemOf(store, amendment, mover, at);
      await fallWith(store, amendment.assembly, id, 'withdrawn', at);
    });
  }

  /** The secretariat gives its texts in another language, in the place of an earlier translation. */
  async translate(
    actor: Actor,
    write: WriteKey,
    id: string,
    language: Language,
    dto: TranslateAmendmentDto,
    reader: Language,
  ): Promise<AmendmentView> {
    return this.step({ actor, write, id, reader }, async (store, amendment, at, assembly) => {
      const own = amendment.edits.flatMap((edit) => (edit.op === 'text' ? [edit] : []));
      if (own.some((edit) => edit.language === language) || amendment.language === language)
        throw new Problem('conflict', 'amendment-own-language');
      const unknown = dto.texts.flatMap(({ id: line }, index) =>
        own.some((edit) => edit.id === line)
          ? []
          : [{ path: `/texts/${index}/id`, code: 'edit-line-unknown' }],
      );
      refuse(unknown);
      const put = await putPlan(store, assembly);
      const all = await store.amendments.all(assembly.id);
      const before = [...editsBefore(all, amendment.to), ...amendment.edits];
      const edits = dto.texts.map(({ id: line, text }): PlanEdit => ({
        op: 'text',
        id: line,
        language,
        text,
      }));
      const target = applyEdits(put.plan, before, put.context);
      const texts = asWritten(editableTexts(applyEdits(target, edits, put.context)), edits).flatMap((edit) =>
        edit.op === 'text' ? [{ id: edit.id, text: edit.text }] : [],
      );
      const translation = { language, reason: dto.reason ?? null, texts };
      await store.amendments.translate(id, translation, at);
      await record(store, assembly.id, at, { type: 'amendment-translated', amendment: id, ...translation });
    });
  }

  /** Says anew with what it falls and to what it is an alternative. */
  async tie(
    actor: Actor,
    write: WriteKey,
    id: string,
    { fallsIf, alternatives = null }: AmendmentTiesDto,
    reader: Language,
  ): Promise<AmendmentView> {
    return this.step({ actor, write, id, reader }, async (store, amendment, at) => {
      refuseDecided(amendment);
      const ties = { fallsIf: [...fallsIf], alternatives };
      const others = (await store.amendments.all(amendment.assembly)).filter((each) => each.id !== id);
      refuse(amendmentProblems({ ...amendmentOf(amendment), ...ties }, others.map(amendmentOf)));
      await store.amendments.tie(id, ties);
      await record(store, amendment.assembly, at, { type: 'amendment-tied', amendment: id, ...ties });
    });
  }

  /** The chair lets it be decided although it is not there in every language. */
  async openUntranslated(
    actor: Actor,
    write: WriteKey,
    id: string,
    reader: Language,
  ): Promise<AmendmentView> {
    return this.step({ actor, write, id, reader }, async (store, amendment, at) => {
      refuseDecided(amendment);
      const languages = [...missingLanguages(amendment)];
      if (languages.length === 0) throw new Problem('conflict', 'amendment-translated');
      await store.amendments.setUntranslated(id, languages);
      await record(store, amendment.assembly, at, {
        type: 'amendment-untranslated',
        amendment: id,
        languages,
      });
    });
  }

  private async step(
    { actor, write, id, reader, city }: AskedStep,
    work: (store: Store, amendment: AmendmentRecord, at: Date, assembly: AssemblyRecord) => Promise<void>,
  ): Promise<AmendmentView> {
    await this.gate.as(actor).once(write, async (store) => {
      const known = await amendmentOrRefuse(store, id);
      const own = await store.assemblies.findSeat(known.seat);
      // Before the ledger is locked, which strangers may not do.
      if (city !== undefined) await actingSeat(store, actor, known.assembly, city ?? own?.city ?? '');
      const assembly = await openSession(store, known.assembly);
      // Read again behind the locked head.
      await work(store, await amendmentOrRefuse(store, id), this.clock.now(), assembly);
    });
    return this.told(actor, id, reader);
  }

  private async told(actor: Actor, id: string, reader: Language): Promise<AmendmentView> {
    const { assembly } = await this.gate.as(actor).transaction((store) => amendmentOrRefuse(store, id));
    this.live.announce(`assembly:${assembly}`);
    return this.list.one(actor, assembly, id, reader);
  }

  /** The version that an amendment was begun on, which need not be one that its author may read; null: it is the one that was put, or none. */
  private async begunOn(assemblyId: string, base: string): Promise<Plan | null> {
    return this.gate.as(asSystem).transaction(async (store) => {
      const { plan, planVersion } = await assemblyOrRefuse(store, assemblyId);
      const found = (await store.planEdits.history(plan)).find(({ hash }) => hash === base);
      return !found || found.version === planVersion ? null : store.plans.document(plan, found.version);
    });
  }
}

/** The edits for the text that was put: what was begun on an earlier version of it is carried over where it can be. */
function rebased(
  put: PutPlan,
  given: { readonly base: string; readonly begunOn: Plan | null; readonly edits: readonly PlanEdit[] },
  to: string | null,
): readonly PlanEdit[] {
  if (given.base === put.hash) return given.edits;
  if (given.begunOn === null) throw new Problem('conflict', 'plan-base-unknown');
  const { edits, conflicts } = rebaseEdits(given.begunOn, put.plan, given.edits);
  if (conflicts.length === 0 && to === null) return edits;
  const details = conflicts.map(({ index, theirs }): ProblemDetail => ({
    path: `/edits/${index}`,
    code: theirs === null ? 'edit-line-unknown' : 'amendment-line-changed',
  }));
  throw new Problem('conflict', 'amendment-base-stale', {}, details, { base: put.hash, conflicts });
}

interface AskedStep {
  readonly actor: Actor;
  readonly write: WriteKey;
  readonly id: string;
  readonly reader: Language;
  /** The city that acts; null: the one that moved it. Left out where somebody's permission says it all. */
  readonly city?: string | null;
}

const unnumbered = { id: '', number: 0, state: 'submitted' } as const;

async function amendmentOrRefuse(store: Store, id: string): Promise<AmendmentRecord> {
  const amendment = await store.amendments.find(id);
  if (!amendment) throw new Problem('not-found', 'amendment-unknown');
  return amendment;
}

function refuseDecided({ state }: Pick<AmendmentRecord, 'state'>): void {
  if (state !== 'submitted') throw new Problem('conflict', 'amendment-not-open');
}

function refuse(problems: readonly ProblemDetail[]): void {
  if (problems.length > 0) throw new Problem('invalid', 'amendment-refused', {}, problems);
}
