import { Injectable } from '@nestjs/common';
import { sha256Hex } from '#canonical';
import type { PrioritiesAbout, TeamInsights } from '#documents';
import { may } from '#members';
import type { Actor, Language } from '#members';
import { Problem } from '#problem';
import type { RankingReport } from '#ranking';
import { StoreGate } from '#store';
import type { DecisionRecord, RunRecord, Store } from '#store';
import { writtenQuestions } from '#survey';
import { formatOf } from '../http/document-file.ts';
import { DocumentThreads } from '../jobs/document-threads.ts';
import { pageMessages } from '../languages/page-messages.ts';
import { roundOrRefuse } from '../survey/rounds.service.ts';
import { decisionView } from './decision-view.ts';
import { settingsOf } from './publication.service.ts';
import type { ReportFile } from './reports.dto.ts';
import { RunInsightsService } from './run-insights.service.ts';
import { runOrRefuse } from './runs.service.ts';

/** The pages whose sentences a report uses. */
const areasOfMessages = new Set(['common', 'ranking', 'agreement', 'holds', 'gap', 'shares']);

/** A report to hand out, and what it is called. */
interface WrittenReport {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Gathers what the report on the priority areas is written from; the same results give the same bytes. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly insights: RunInsightsService,
    private readonly threads: DocumentThreads,
  ) {}

  /** The report on a run, with the newest decision on it, signed or not. */
  async ofRun(actor: Actor, runId: string, file: ReportFile, language: Language): Promise<WrittenReport> {
    const insights = may(actor, 'run.read-behind') ? await this.insightsOf(actor, runId) : null;
    const about = await this.gate.as(actor).transaction(async (store) => {
      const run = await runOrRefuse(store, runId);
      const onRun = (await store.decisions.all(run.round)).filter((decision) => decision.run === runId);
      const decision = onRun.find(({ second }) => second !== null) ?? onRun[0] ?? null;
      return aboutOf(store, run, decision, language);
    });
    return this.written({ ...about, insights }, file);
  }

  /** The report on what was published of a round. */
  async published(
    actor: Actor,
    roundId: string,
    file: ReportFile,
    language: Language,
  ): Promise<WrittenReport> {
    const about = await this.gate.as(actor).transaction(async (store) => {
      await roundOrRefuse(store, roundId);
      const decision = await store.decisions.standing(roundId);
      if (!decision) throw new Problem('not-found', 'results-not-published');
      return aboutOf(store, await runOrRefuse(store, decision.run), decision, language);
    });
    return this.written(about, file);
  }

  private async written(about: PrioritiesAbout, file: ReportFile): Promise<WrittenReport> {
    // The same results give the same bytes.
    const key = sha256Hex(JSON.stringify(about));
    const bytes = await this.threads.write(key, () => ({ kind: 'priorities', about }), formatOf(file));
    return { bytes, name: `priority-areas-${about.round.id}-run-${about.run.number}` };
  }

  private async insightsOf(actor: Actor, run: string): Promise<TeamInsights> {
    const { smallestCell, countries, smallCountries } = await this.insights.withoutCountries(actor, run);
    const { areas: needs } = await this.insights.needs(actor, run);
    return { smallestCell, countries, smallCountries, needs };
  }
}

async function aboutOf(
  store: Store,
  run: RunRecord,
  decision: DecisionRecord | null,
  language: Language,
): Promise<PrioritiesAbout> {
  const report = await store.rankings.report(run.id);
  const over = run.state === 'cancelled' || run.state === 'failed';
  if (over) throw new Problem('not-found', 'run-without-report');
  if (report === null || run.finishedAt === null) throw new Problem('not-found', 'report-not-ready');
  const {
    id,
    title,
    opensAt,
    deadline,
    simulated,
    questionnaire: asked,
  } = await roundOrRefuse(store, run.round);
  const questionnaire = await store.rounds.questionnaire(asked.id, asked.version);
  const questions = writtenQuestions(questionnaire);
  const { areas } = questionnaire.catalogue;
  const view = decision && (await decisionView(store, decision));
  const kept = await settingsOf(store, run);
  const messages = pageMessages(language).filter(({ area }) => areasOfMessages.has(area));
  return {
    language,
    messages: Object.fromEntries(messages.map(({ key, text }) => [key, text])),
    round: { id, title, opensAt, deadline, simulated },
    run: {
      number: run.number,
      official: run.official,
      finishedAt: run.finishedAt,
      reportHash: run.reportHash ?? '',
      leftOut: run.leftOut,
    },
    settingsHash: kept?.hash ?? null,
    settingsChanges: kept?.changes ?? [],
    report: JSON.parse(report) as RankingReport,
    areas: areas.map((area) => ({ id: area.id, name: area.name })),
    limit: questions.find((question) => question.type === 'ranking')?.limit ?? areas.length,
    decision: view && {
      areas: view.areas,
      borderReason: view.borderReason,
      moved: view.moved,
      signedAt: view.signedAt,
      secondSignedAt: view.second?.at ?? null,
    },
    insights: null,
    createdAt: view?.second?.at ?? view?.signedAt ?? run.finishedAt,
  };
}
