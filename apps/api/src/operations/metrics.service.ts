import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { backupState } from '#operations';
import { StoreGate } from '#store';
import type { WorkFacts } from '#store';
import { metricsText } from './metrics-text.ts';
import type { Metric, Sample } from './metrics-text.ts';
import { QueueWatch } from './queue-watch.ts';
import { RequestFigures } from './request-figures.ts';

const system = { kind: 'system', name: 'metrics' } as const;
/** Milliseconds for which what the database said is good enough for a watcher. */
const fresh = 5_000;
/** Milliseconds that a watcher waits for the database and the queue; then it is told that they are silent. */
const patience = 3_000;
const seconds = (from: Date | null): number => (from === null ? 0 : (Date.now() - from.getTime()) / 1_000);

/** The figures of this process and of what it rests on, for a watcher that asks every few seconds. */
@Injectable()
export class MetricsService implements OnApplicationShutdown {
  readonly requests = new RequestFigures();
  private readonly delay = monitorEventLoopDelay({ resolution: 20 });
  private asked: { readonly at: number; readonly metrics: Promise<readonly Metric[]> } | null = null;

  constructor(
    private readonly gate: StoreGate,
    private readonly queue: QueueWatch,
  ) {
    this.delay.enable();
  }

  onApplicationShutdown(): void {
    this.delay.disable();
  }

  async text(): Promise<string> {
    if (this.asked === null || Date.now() - this.asked.at > fresh)
      this.asked = { at: Date.now(), metrics: this.outside() };
    const outside = await this.asked.metrics;
    return metricsText([this.requests.metric(), ...this.inside(), ...outside]);
  }

  private inside(): readonly Metric[] {
    const { rss, heapUsed } = process.memoryUsage();
    const { user, system: kernel } = process.cpuUsage();
    const delays: readonly Sample[] = [50, 99, 100].map((percentile) => ({
      labels: { quantile: String(percentile / 100) },
      value: Math.max(0, this.delay.percentile(percentile) / 1e9 || 0),
    }));
    // From one look to the next: what was long ago says nothing about now.
    this.delay.reset();
    const { all, idle, waiting } = this.gate.pool();
    return [
      gauge('process_resident_memory_bytes', 'Memory of this process.', rss),
      gauge('nodejs_heap_size_used_bytes', 'Of which objects.', heapUsed),
      gauge(
        'process_start_time_seconds',
        'When this process began.',
        Math.round(Date.now() / 1_000 - process.uptime()),
      ),
      {
        name: 'process_cpu_seconds_total',
        kind: 'counter',
        help: 'Processor time of this process.',
        samples: [{ value: (user + kernel) / 1e6 }],
      },
      {
        name: 'gnlc_event_loop_delay_seconds',
        kind: 'gauge',
        help: 'How late this process came to what was due, since the last look.',
        samples: delays,
      },
      {
        name: 'gnlc_pool_connections',
        kind: 'gauge',
        help: 'Connections to the database, and requests that wait for one.',
        samples: Object.entries({ all, idle, waiting }).map(([state, value]) => ({
          labels: { state },
          value,
        })),
      },
    ];
  }

  /** What the database and the queue say; where they say nothing, that they are down. */
  private async outside(): Promise<readonly Metric[]> {
    const within = <T>(work: Promise<T>): Promise<T | null> =>
      Promise.race([
        work.catch(() => null),
        new Promise<null>((resolve) => setTimeout(resolve, patience, null).unref()),
      ]);
    const [stored, queue] = await Promise.all([within(this.stored()), within(this.queue.state(100))]);
    const up = [
      gauge('gnlc_database_up', 'Whether the database answers.', stored === null ? 0 : 1),
      gauge('gnlc_queue_up', 'Whether the queue answers.', queue === null ? 0 : 1),
    ];
    if (queue === null) return [...up, ...(stored ?? [])];
    const oldest = queue.unfinished.reduce((longest, { at }) => Math.max(longest, seconds(at)), 0);
    return [
      ...up,
      ...(stored ?? []),
      {
        name: 'gnlc_queue_jobs',
        kind: 'gauge',
        help: 'Jobs by state.',
        samples: Object.entries(queue.counts).map(([state, value]) => ({ labels: { state }, value })),
      },
      gauge('gnlc_queue_oldest_seconds', 'How long the oldest job that is not over has been there.', oldest),
    ];
  }

  private async stored(): Promise<readonly Metric[]> {
    return this.gate.as(system).transaction(async (store) => {
      const work = await store.work.facts();
      const { good, since } = await backupState(store);
      const audit = await store.audit.head();
      const heads = await store.work.ledgerHeads();
      return [
        waiting('gnlc_outbox', 'What commits left to do and nobody has taken up', work.untaken),
        waiting('gnlc_mails', 'Mails that have not left', work.mails),
        waiting('gnlc_unsealed', 'Entries of the log without a seal', work.unsealed),
        gauge('gnlc_audit_head', 'Seals in the log of who did what.', audit.head.number),
        {
          name: 'gnlc_ledger_head',
          kind: 'gauge',
          help: 'Lines in the ledger of a session.',
          samples: heads.map(({ assembly, number }) => ({ labels: { assembly }, value: number })),
        } as const,
        gauge('gnlc_backup_age_seconds', 'Age of the newest good backup.', seconds(good ?? since)),
      ].flat();
    });
  }
}

const gauge = (name: string, help: string, value: number): Metric => ({
  name,
  kind: 'gauge',
  help,
  samples: [{ value }],
});

const waiting = (name: string, help: string, { count, since }: WorkFacts['mails']): readonly Metric[] => [
  gauge(`${name}_waiting`, `${help}.`, count),
  gauge(`${name}_oldest_seconds`, `${help}: how long the oldest has waited.`, seconds(since)),
];
