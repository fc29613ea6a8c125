import { Injectable } from '@nestjs/common';
import { canonicalJson } from '#canonical';
import type { Actor } from '#members';
import { Problem } from '#problem';
import {
  differenceProblems,
  publicationProblems,
  readSettingsDocument,
  regionRanks,
  stratumLineage,
  usualMinimumCell,
} from '#ranking';
import type {
  DecisionDocument,
  Profile,
  RankingReport,
  SettingsChangeNote,
  SettingsDocument,
} from '#ranking';
import { StoreGate } from '#store';
import type { DecisionRecord, RunRecord, Store } from '#store';
import { roundOrRefuse } from '../survey/rounds.service.ts';
import { pseudonym } from './profile-of-round.ts';
import type { PublishedAnswerView } from './ranking.view.ts';
import { frozenProfileText, runOrRefuse } from './runs.service.ts';

const system = { kind: 'system', name: 'publication' } as const;

/** What is published of a decided round, as data. */
export interface PublishedRound {
  readonly generatedAt: string;
  readonly simulated: boolean;
  readonly preferences: Profile;
  readonly report: RankingReport;
  readonly merged: RankingReport | null;
  readonly settings: SettingsDocument | null;
  readonly decision: DecisionDocument;
}

/** What may be published, and what is. */
@Injectable()
export class PublicationService {
  constructor(private readonly gate: StoreGate) {}

  /** Refuses a decision whose preferences, alone or beside earlier ones, would tell a city apart. */
  async refuseUnpublishable(store: Store, decision: DecisionRecord): Promise<void> {
    const { run, profile } = await frozenOf(store, decision);
    const signed = await settingsOf(store, run);
    const minimum = signed?.document.minimumCell ?? usualMinimumCell;
    const earlier = (await store.decisions.all(decision.round)).filter(({ second }) => second !== null);
    const problems = [...publicationProblems(profile, minimum)];
    for (const one of earlier) {
      problems.push(...differenceProblems((await frozenOf(store, one)).profile, profile, minimum));
    }
    if (problems.length > 0) throw new Problem('conflict', 'would-identify', {}, problems.slice(0, 10));
  }

  /** What anyone may take away of a round, once a decision is signed twice. */
  async published(actor: Actor, roundId: string): Promise<PublishedRound> {
    await this.gate.as(actor).transaction((store) => roundOrRefuse(store, roundId));
    return this.gate.as(system).transaction(async (store) => {
      const decision = await store.decisions.standing(roundId);
      if (!decision) throw new Problem('not-found', 'results-not-published');
      return publishedOf(store, decision);
    });
  }

  /** Where a city finds its own answer in what was published, and what its region said. */
  async ofCity(actor: Actor, roundId: string, city: string): Promise<PublishedAnswerView> {
    const { preferences: profile, report } = await this.published(actor, roundId);
    // As the city itself: nobody learns the pseudonym of another one.
    const own = await this.gate
      .as(actor)
      .transaction(async (store) =>
        (await store.responses.submissions(roundId)).find((one) => one.city === city),
      );
    const answer = own && pseudonym(own);
    const ids = profile.preferences.map(({ id }) => id).sort();
    const found = profile.preferences.find(({ id }) => id === answer);
    const member = await this.gate.as(actor).transaction((store) => store.members.find(city));
    const region =
      found?.stratum ??
      profile.strata.find(({ id }) => stratumLineage(id).includes(member?.region ?? ''))?.id ??
      '';
    const { ranks, answers } = regionRanks(profile, region, report.settings.unranked);
    return {
      answer: found?.id ?? null,
      line: found ? ids.indexOf(found.id) + 1 : null,
      regions: [...stratumLineage(region)],
      answers,
      ranks: { ...ranks },
    };
  }
}

/** The published parts of a decision that counts. */
export async function publishedOf(store: Store, decision: DecisionRecord): Promise<PublishedRound> {
  const { run, profile } = await frozenOf(store, decision);
  const report = await store.rankings.report(run.id);
  if (!report || !decision.second) throw new Problem('not-found', 'results-not-published');
  const merged = await store.decisions.mergedReport(decision.id);
  const signed = await settingsOf(store, run);
  const { simulated } = await roundOrRefuse(store, decision.round);
  return {
    generatedAt: decision.second.at,
    simulated,
    preferences: profile,
    report: JSON.parse(report) as RankingReport,
    merged: merged === null ? null : (JSON.parse(merged) as RankingReport),
    settings: signed?.document ?? null,
    decision: {
      format: 'gnlc-decision/1',
      round: decision.round,
      run: run.number,
      inputHash: run.inputHash ?? '',
      reportHash: run.reportHash ?? '',
      settingsHash: signed?.hash ?? null,
      ...(signed && signed.changes.length > 0 ? { settingsChanges: signed.changes } : {}),
      areas: decision.areas,
      borderReason: decision.borderReason,
      mergedHash: decision.mergedHash,
      signedAt: decision.signedAt,
      secondSignedAt: decision.second.at,
    },
  };
}

async function frozenOf(
  store: Store,
  decision: DecisionRecord,
): Promise<{ run: RunRecord; profile: Profile }> {
  const run = await runOrRefuse(store, decision.run);
  return { run, profile: JSON.parse(await frozenProfileText(store, run)) as Profile };
}

/** What a run kept to, and every change of it after the opening. */
interface KeptSettings {
  readonly document: SettingsDocument;
  readonly hash: string;
  readonly changes: readonly SettingsChangeNote[];
}

/** The signed version that a run kept to: the newest one that asks for its settings. */
export async function settingsOf(store: Store, run: RunRecord): Promise<KeptSettings | null> {
  const versions = (await store.signedSettings.all(run.round)).map(({ document, ...signed }) => ({
    ...signed,
    document: JSON.parse(document) as SettingsDocument,
    whole: readSettingsDocument(document),
  }));
  const kept = versions.findLast(
    ({ document }) => canonicalJson(document.settings) === canonicalJson(run.settings),
  );
  const found = kept ?? versions.at(-1);
  if (!found) return null;
  const reasons = new Map(
    (await store.signedSettings.changes(run.round)).map(({ id, reason }) => [id, reason]),
  );
  const changes = versions
    .filter(({ version, change }) => version <= found.version && change !== null)
    .map(({ signedAt, change, hash }) => ({
      at: signedAt,
      reason: reasons.get(change ?? '') ?? '',
      settingsHash: hash,
    }));
  return { document: found.whole, hash: found.hash, changes };
}
