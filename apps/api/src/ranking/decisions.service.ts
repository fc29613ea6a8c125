import { Injectable } from '@nestjs/common';
import { canonicalJson, sha256Hex } from '#canonical';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { decisionProblems, isMerged, lineageProblems, mergedProfile, movedAreas } from '#ranking';
import type { Choosing, DecidedArea, Merge, Profile, RankingReport } from '#ranking';
import { StoreGate } from '#store';
import type { DecisionRecord, RunRecord, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { personOf } from '../members/person-of.ts';
import { roundOrRefuse } from '../survey/rounds.service.ts';
import { decisionView, draftViews } from './decision-view.ts';
import { PublicationService } from './publication.service.ts';
import { RankThreads } from './rank-threads.ts';
import type { SignDecisionDto } from './ranking.dto.ts';
import type { DecisionView, DraftDecisionView, MergedRankingView, ResultsView } from './ranking.view.ts';
import { frozenProfileText, runOrRefuse, runView } from './runs.service.ts';
import { SignatureMails } from './signature-mails.ts';
import { whoSigned } from './who-signed.ts';

/** What a choice is made on. */
interface Basis {
  readonly run: RunRecord;
  readonly report: RankingReport;
  readonly profile: Profile;
}

/** The team's choice of priority areas: put forward by one, talked about, signed by another, then public. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly threads: RankThreads,
    private readonly publication: PublicationService,
    private readonly mails: SignatureMails,
  ) {}

  /** How the areas would rank if these were merged, by the signed rule. */
  async merged(actor: Actor, runId: string, areas: readonly string[]): Promise<MergedRankingView> {
    const basis = await this.basis(actor, runId);
    const named = areas.filter(isMerged).map((area) => ({ area, name: unnamed(area), reason: null }));
    const problems = lineageProblems(basis.report.columns, named);
    if (problems.length > 0) throw new Problem('invalid', 'decision-invalid', {}, problems);
    const after = await this.rankedAnew(basis, named);
    const moved = movedAreas(basis.report.areas, after.areas);
    return {
      areas: after.areas.map((area) => ({ ...area })),
      moved: moved.map((row) => ({ ...row, before: [...row.before] })),
    };
  }

  /** Puts a choice on an official run forward, signed by its author; it does not count yet. */
  async sign(actor: Actor, write: WriteKey, runId: string, choosing: Choosing): Promise<DecisionRecord> {
    const basis = await this.basis(actor, runId);
    const { areas, borderReason } = choosing;
    const unclear = lineageProblems(basis.report.columns, areas);
    if (unclear.length > 0) throw new Problem('invalid', 'decision-invalid', {}, unclear);
    const merges = areas.some(({ area }) => isMerged(area));
    const ranking = merges ? await this.rankedAnew(basis, areas) : basis.report;
    const problems = decisionProblems(ranking, choosing);
    if (problems.length > 0) throw new Problem('invalid', 'decision-invalid', {}, problems);
    const text = canonicalJson(ranking);
    const signers = await this.mails.signers('decision.sign');
    return this.gate.as(actor).once(write, async (store) => {
      const round = await roundOrRefuse(store, basis.run.round);
      await store.decisions.lock(round.id);
      const [before] = await store.decisions.all(round.id);
      const decision = {
        round: round.id,
        run: basis.run.id,
        areas,
        borderReason,
        merged: merges ? { text, hash: sha256Hex(text) } : null,
        signedBy: personOf(actor),
      };
      const added = await store.decisions.add(decision, this.clock.now());
      const superseded = before?.second === null ? before.signedBy : null;
      const waiting = { round, about: 'decision', by: decision.signedBy, reason: '', superseded } as const;
      await this.mails.tell(store, waiting, signers);
      return added;
    });
  }

  /** The same for what a browser sends. */
  async putForward(
    actor: Actor,
    write: WriteKey,
    runId: string,
    dto: SignDecisionDto,
  ): Promise<DecisionView> {
    const areas = dto.areas.map(({ area, name, reason }) => ({
      area,
      name: name ? { en: name.en, fr: name.fr, es: name.es, ar: name.ar } : null,
      reason,
    }));
    const { id } = await this.sign(actor, write, runId, { areas, borderReason: dto.borderReason ?? null });
    return this.one(actor, id);
  }

  /** Gives the second signature: from now on the decision counts and is public. */
  async signSecond(actor: Actor, write: WriteKey, id: string): Promise<DecisionView> {
    await this.gate.as(actor).once(write, async (store) => {
      const decision = await this.openDraft(store, id);
      const second = personOf(actor);
      if (decision.signedBy === second) throw new Problem('forbidden', 'signs-twice');
      await this.publication.refuseUnpublishable(store, decision);
      await store.decisions.sign(id, second, this.clock.now());
    });
    return this.one(actor, id);
  }

  /** Adds a word of the team about a draft. */
  async comment(actor: Actor, write: WriteKey, id: string, text: string): Promise<DraftDecisionView> {
    await this.gate.as(actor).once(write, async (store) => {
      await decisionOrRefuse(store, id);
      await store.decisions.comment(id, text, personOf(actor), this.clock.now());
    });
    const { round } = await this.gate.as(actor).transaction((store) => decisionOrRefuse(store, id));
    return (await this.all(actor, round)).find((one) => one.id === id) as DraftDecisionView;
  }

  /** Everything that was put forward or decided for a round, for the team. */
  async all(actor: Actor, roundId: string): Promise<DraftDecisionView[]> {
    const people = await this.gate.as(actor).transaction(async (store) => {
      await roundOrRefuse(store, roundId);
      const named: (string | null)[] = [];
      for (const { id, signedBy, second } of await store.decisions.all(roundId))
        named.push(signedBy, second?.by ?? null, ...(await store.decisions.comments(id)).map(({ by }) => by));
      return named;
    });
    const nameOf = await whoSigned(this.gate, actor, people);
    return this.gate
      .as(actor)
      .transaction(async (store) => draftViews(store, actor, await store.decisions.all(roundId), nameOf));
  }

  /** The decision that stands for a round. */
  async ofRound(actor: Actor, roundId: string): Promise<DecisionView> {
    const { id } = await this.gate.as(actor).transaction(async (store) => {
      await roundOrRefuse(store, roundId);
      const decision = await store.decisions.standing(roundId);
      if (!decision) throw new Problem('not-found', 'decision-none');
      return decision;
    });
    return this.one(actor, id);
  }

  /** What anyone may read once a decision is signed twice. */
  async results(actor: Actor, roundId: string): Promise<ResultsView> {
    return this.gate.as(actor).transaction(async (store) => {
      await roundOrRefuse(store, roundId);
      const decision = await store.decisions.standing(roundId);
      const report = decision && (await store.rankings.report(decision.run));
      if (!decision || !report) throw new Problem('not-found', 'results-not-published');
      return {
        round: roundId,
        run: await runView(store, await runOrRefuse(store, decision.run)),
        report: JSON.parse(report) as Record<string, unknown>,
        decision: await decisionView(store, decision),
      };
    });
  }

  private async one(actor: Actor, id: string): Promise<DecisionView> {
    const { signedBy, second } = await this.gate
      .as(actor)
      .transaction((store) => decisionOrRefuse(store, id));
    const nameOf = await whoSigned(this.gate, actor, [signedBy, second?.by ?? null]);
    return this.gate
      .as(actor)
      .transaction(async (store) => decisionView(store, await decisionOrRefuse(store, id), nameOf));
  }

  private async basis(actor: Actor, runId: string): Promise<Basis> {
    return this.gate.as(actor).transaction(async (store) => {
      const run = await runOrRefuse(store, runId);
      const report = await store.rankings.report(runId);
      if (!run.official || !report) throw new Problem('conflict', 'run-not-official');
      const profile = await frozenProfileText(store, run);
      return { run, report: JSON.parse(report) as RankingReport, profile: JSON.parse(profile) as Profile };
    });
  }

  private rankedAnew({ profile, run }: Basis, areas: readonly DecidedArea[]): Promise<RankingReport> {
    return this.threads.rank(mergedProfile(profile, mergesOf(areas)), run.settings, {});
  }

  private async openDraft(store: Store, id: string): Promise<DecisionRecord> {
    const decision = await decisionOrRefuse(store, id);
    // Two who press at the same moment come one after the other: the second reads what the first signed.
    await store.decisions.lock(decision.round);
    const all = await store.decisions.all(decision.round);
    const [newest] = all;
    if (all.some((one) => one.id === id && one.second !== null))
      throw new Problem('conflict', 'decision-signed');
    if (newest?.id !== id) throw new Problem('conflict', 'decision-superseded');
    return decision;
  }
}

/** The decision, or a refusal; a draft that the actor may not see is unknown to the actor. */
export async function decisionOrRefuse(store: Store, id: string): Promise<DecisionRecord> {
  const decision = await store.decisions.find(id);
  if (!decision) throw new Problem('not-found', 'decision-unknown');
  return decision;
}

/** The merged areas of a decision under their English names. */
export function mergesOf(areas: readonly DecidedArea[]): readonly Merge[] {
  return areas
    .filter(({ area }) => isMerged(area))
    .map(({ area, name }) => ({ area, label: name?.en ?? area }));
}

const unnamed = (area: string) => ({ en: area, fr: area, es: area, ar: area });
