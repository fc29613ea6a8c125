import { Inject, Logger, Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { JobQueues, Relay } from '#jobs';
import type { JobName } from '#jobs';
import { OutboxSignal, StoreGate } from '#store';
import type { Config } from '#config';
import { LiveEvents } from '../http/live-events.ts';
import { CONFIG, SERVING_URL } from '../http/tokens.ts';
import { MembersModule } from '../members/members.module.ts';
import { SignInJobs } from '../members/sign-in.jobs.ts';
import { PlanConsentsJobs } from '../plan/consent/plan-consents.jobs.ts';
import { PlanJobs } from '../plan/plan.jobs.ts';
import { PlanModule } from '../plan/plan.module.ts';
import { RankingJobs } from '../ranking/ranking.jobs.ts';
import { cancelTopic } from '../ranking/runs.service.ts';
import { RankingModule } from '../ranking/ranking.module.ts';
import { LettersJobs } from '../survey/letters/letters.jobs.ts';
import { StepMailsJobs } from '../survey/letters/step-mails.jobs.ts';
import { SurveyModule } from '../survey/survey.module.ts';
import { UploadsJobs } from '../survey/uploads.jobs.ts';

const WORKERS = Symbol('WORKERS');
const system = { kind: 'system', name: 'relay' } as const;
const batch = 50;
/** Milliseconds between two looks whether the queue has lost what it held. */
const lookEvery = 5_000;
/** Milliseconds that active jobs have to end when the process stops; then they are done elsewhere. */
const patience = 2_000;

/** Moves what commits left in the outbox into the queues and, where this process works, does the jobs. */
@Module({ imports: [MembersModule, SurveyModule, RankingModule, PlanModule] })
export class JobsModule implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private queues: JobQueues | null = null;
  private relay: Relay | null = null;
  private signal: OutboxSignal | null = null;
  private looking: NodeJS.Timeout | undefined;
  private isLooking = false;

  constructor(
    @Inject(WORKERS) private readonly workers: boolean,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(SERVING_URL) private readonly servingUrl: string,
    private readonly gate: StoreGate,
    private readonly live: LiveEvents,
    private readonly mails: SignInJobs,
    private readonly letters: LettersJobs,
    private readonly steps: StepMailsJobs,
    private readonly uploads: UploadsJobs,
    private readonly rankings: RankingJobs,
    private readonly plans: PlanJobs,
    private readonly consents: PlanConsentsJobs,
  ) {}

  static with(workers: boolean): DynamicModule {
    return { module: JobsModule, providers: [{ provide: WORKERS, useValue: workers }] };
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.workers) return;
    const queues = new JobQueues(
      { redisUrl: this.config.redisUrl, servingUrl: this.servingUrl },
      this.config.queueLimits,
    );
    const relay = new Relay(
      {
        drain: (dispatch) => this.drain(dispatch),
        enqueue: (name, payload, jobId, trace) => queues.enqueue(name, payload, jobId, trace),
      },
      (error) => this.logger.error(String(error)),
    );
    this.queues = queues;
    this.relay = relay;
    this.signal = new OutboxSignal(this.servingUrl, () => relay.wake());
    queues.startWorkers(
      {
        'mail.send': ({ mail }) => this.mails.send(mail),
        'survey.letter': ({ letter }, context) => this.letters.send(letter, context),
        'survey.thank': ({ round, city }) => this.letters.thank(round, city),
        'survey.step': (step) => this.steps.tell(step),
        'survey.purge-file': ({ upload }) => this.uploads.purge(upload),
        'ranking.run': ({ run }, context) => this.rankings.run(run, context),
        'ranking.count': ({ run, shard }, context) => this.rankings.count(run, shard, context),
        'ranking.merge': ({ run }, context) => this.rankings.merge(run, context),
        'ranking.refresh': ({ round }, context) => this.rankings.refresh(round, context),
        'plan.take-consents': ({ plan }) => this.consents.takeIn(plan),
        'plan.draft': ({ plan }, context) => this.plans.draft(plan, context),
      },
      ({ job, error }) => this.logger.error(`${job}: ${error.stack ?? error.message}`),
      (name, payload) => void this.lost(name, payload),
    );
    this.live.onAnnounced((topic) => {
      if (topic.startsWith(cancelTopic))
        for (const name of ['ranking.run', 'ranking.merge'] as const)
          queues.cancel(name, { run: topic.slice(cancelTopic.length) });
    });
    await this.signal.start();
    relay.wake();
    this.looking = setInterval(() => void this.lookAfter(queues, relay), lookEvery).unref();
    // A Redis that is away keeps nobody from starting.
    void this.lookAfter(queues, relay);
  }

  /** What a queue has lost is handed out again: queues carry computation, never the truth. */
  private async lookAfter(queues: JobQueues, relay: Relay): Promise<void> {
    const reopen = async (): Promise<void> => {
      const count = await this.gate.as(system).transaction((store) => store.outbox.reopen());
      if (count > 0)
        this.logger.warn(`the queue is empty: ${count} jobs of the last day are handed out again`);
      relay.wake();
    };
    if (this.isLooking) return;
    this.isLooking = true;
    await queues.ifNew(reopen).catch((error: unknown) => this.logger.error(String(error)));
    this.isLooking = false;
  }

  /** A run whose job is given up is over, whoever was to say so. */
  private async lost(name: JobName, payload: unknown): Promise<void> {
    if (name !== 'ranking.run' && name !== 'ranking.merge') return;
    await this.rankings
      .giveUp((payload as { readonly run: string }).run)
      .catch((error: unknown) => this.logger.error(String(error)));
  }

  private drain(dispatch: Parameters<ConstructorParameters<typeof Relay>[0]['drain']>[0]): Promise<number> {
    return this.gate.as(system).transaction(async (store) => {
      const entries = await store.outbox.take(batch);
      await dispatch(entries);
      await store.outbox.dispatched(
        entries.map((entry) => entry.id),
        new Date(),
      );
      return entries.length;
    });
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.looking);
    await this.signal?.close();
    await this.relay?.close();
    await this.queues?.close(patience);
    this.mails.close();
  }
}
