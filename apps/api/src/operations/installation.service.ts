import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '#config';
import type { Actor } from '#members';
import { examine, findingText, openPlace } from '#operations';
import type { CheckName, Finding } from '#operations';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { WriteKey } from '#store';
import { CONFIG, SERVING_URL } from '../http/tokens.ts';
import type { InstallationView, QueueView } from './installation.view.ts';
import { QueueWatch } from './queue-watch.ts';

/** What can be looked at while people are served; the record is recomputed with the backup of every night. */
const checks: readonly CheckName[] = [
  'disk',
  'clock',
  'database',
  'roles',
  'schema',
  'settings',
  'queue',
  'work',
  'mail-server',
  'mails',
  'backup',
  'memory',
];
/** Milliseconds for which a look is good enough, however many watch. */
const fresh = 15_000;
/** Jobs that are listed. */
const most = 50;
const gravest = ['bad', 'doubt'] as const;

/** How the installation stands, by the checks of the doctor. */
@Injectable()
export class InstallationService {
  private looked: { readonly at: number; readonly view: Promise<InstallationView> } | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(SERVING_URL) private readonly servingUrl: string,
    private readonly queue: QueueWatch,
    private readonly gate: StoreGate,
  ) {}

  /** One look for all who ask within a quarter of a minute. */
  stands(): Promise<InstallationView> {
    if (this.looked === null || Date.now() - this.looked.at > fresh)
      this.looked = { at: Date.now(), view: this.look() };
    return this.looked.view;
  }

  private async look(): Promise<InstallationView> {
    const place = openPlace(this.config, [], () => Promise.resolve(this.servingUrl));
    const findings = await examine(place, checks);
    const seen = await place.database().catch(() => null);
    return {
      state: gravest.find((state) => findings.some((finding) => finding.state === state)) ?? 'good',
      at: place.now.toISOString(),
      findings: findings.map(viewOf),
      backupAt: seen?.backups?.good?.toISOString() ?? null,
    };
  }

  /** Puts a job that failed for good back into its queue. */
  tryAgain(actor: Actor, write: WriteKey, job: string): Promise<QueueView> {
    return this.seeTo(actor, write, () => this.queue.tryAgain(job));
  }

  /** Takes a job that failed for good off the list. */
  letBe(actor: Actor, write: WriteKey, job: string): Promise<QueueView> {
    return this.seeTo(actor, write, () => this.queue.letBe(job));
  }

  /** Who saw to it is on the log before anything is done, and not at all where there was nothing to do. */
  private async seeTo(actor: Actor, write: WriteKey, act: () => Promise<boolean>): Promise<QueueView> {
    await this.gate.as(actor).once(write, async () => {
      if (!(await act())) throw new Problem('conflict', 'job-not-failed');
    });
    this.looked = null;
    return this.queues();
  }

  async queues(): Promise<QueueView> {
    const { counts, unfinished, failed } = await this.queue.state(most);
    const byTime = [...unfinished].sort((a, b) => a.at.getTime() - b.at.getTime());
    return {
      waiting: counts['waiting'] ?? 0,
      active: counts['active'] ?? 0,
      delayed: counts['delayed'] ?? 0,
      failedInAll: counts['failed'] ?? 0,
      unfinished: byTime.slice(0, most).map((job) => ({ ...job, at: job.at.toISOString() })),
      failed: [...failed]
        .sort((a, b) => b.at.getTime() - a.at.getTime())
        .slice(0, most)
        .map((job) => ({ ...job, at: job.at.toISOString() })),
    };
  }
}

function viewOf(finding: Finding): InstallationView['findings'][number] {
  const text = findingText(finding);
  return { ...finding, params: { ...finding.params }, says: text?.says ?? null, todo: text?.todo ?? null };
}
