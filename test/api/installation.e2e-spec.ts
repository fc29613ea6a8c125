import { randomUUID } from 'node:crypto';
import { get } from 'node:http';
import type { InstallationView, QueueView } from '../../apps/api/src/operations/installation.view.ts';
import { importMembers, until } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

/** Asks without the address that a visitor of a test has. */
function bare(url: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (reply) => {
      let text = '';
      reply.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, text }));
    }).on('error', reject);
  });
}

describe('the installation', () => {
  let service: ServiceUnderTest;
  let administrator: Visitor;

  beforeAll(async () => {
    service = await ServiceUnderTest.start({ workers: true });
    await importMembers(await service.person('coordinator'));
    administrator = await service.person('administrator');
  });

  afterAll(() => service.stop());

  test('says green or red to the team, with what to do', async () => {
    const view = await administrator.get<InstallationView>('/installation');
    // The server of the tests does not wait for the disk.
    expect(view.state).toBe('bad');
    const settings = view.findings.find(({ check }) => check === 'settings');
    expect(settings).toMatchObject({ number: 10, state: 'bad', code: 'settings-unsafe' });
    expect(settings?.todo).toContain('postgresql.conf');
    expect(
      view.findings
        .filter(({ check }) => ['database', 'roles', 'schema', 'queue', 'work'].includes(check))
        .map(({ state }) => state),
    ).toEqual(['good', 'good', 'good', 'good', 'good']);
  });

  test('shows administrators what waits and what failed in the queues, by name and id', async () => {
    const queue = await administrator.get<QueueView>('/installation/queue');
    expect(Object.keys(queue).sort()).toEqual(
      ['active', 'delayed', 'failed', 'failedInAll', 'unfinished', 'waiting'].sort(),
    );
    await (
      await service.person('reviewer')
    )
      .send('GET', '/installation/queue')
      .then(({ status }) => expect(status).toBe(403));
  });

  test('is red while a job that failed has been seen to by nobody; who did is on the log', async () => {
    const lost = [randomUUID(), randomUUID()];
    await service.system.transaction(async (store) => {
      for (const round of lost) store.outbox.add('ranking.refresh', { round });
    });
    const { failed } = await until(
      () => administrator.get<QueueView>('/installation/queue'),
      (queue) => queue.failed.length === 2,
    );
    expect(failed.map(({ name, reason }) => `${name}: ${reason}`)).toEqual(
      lost.map(() => expect.stringMatching(/^ranking\.refresh: .*run_round_fk/) as string),
    );
    const [again, letBe] = failed.map(({ id }) => id) as [string, string];
    const reviewer = await service.person('reviewer');
    expect((await reviewer.send('POST', `/installation/queue/${again}/try-again`)).status).toBe(403);
    const left = await administrator.post<QueueView>(`/installation/queue/${letBe}/let-be`, undefined);
    expect(left.failed.map(({ id }) => id)).toEqual([again]);
    const queueNow = async (): Promise<unknown> =>
      (await administrator.get<InstallationView>('/installation')).findings.find(
        ({ check }) => check === 'queue',
      );
    expect(await queueNow()).toMatchObject({ state: 'bad', code: 'jobs-failed', params: { count: 1 } });

    await administrator.post(`/installation/queue/${again}/try-again`, undefined);
    // What made it fail is not put right, but it is on its way again, with all its attempts.
    const under = await administrator.get<QueueView>('/installation/queue');
    expect(under.failed).toEqual([]);
    expect(under.unfinished.map(({ id }) => id)).toContain(again);
    expect(await queueNow()).toMatchObject({ state: 'good', code: null });
    const refused = await administrator.send('POST', `/installation/queue/${again}/try-again`);
    expect(refused.status).toBe(409);
    expect(JSON.parse(refused.text)).toMatchObject({ code: 'job-not-failed' });

    const log = await service.system.transaction((store) =>
      store.manager.query<readonly { operation: string; subject: { job: string } }[]>(
        `SELECT operation, subject FROM audit_entry WHERE operation LIKE 'Installation.%' AND outcome = 'done' ORDER BY id`,
      ),
    );
    expect(log.map(({ operation, subject }) => `${operation} ${subject.job}`)).toEqual([
      `Installation.letBe ${letBe}`,
      `Installation.tryAgain ${again}`,
    ]);
  });

  test('gives figures to this machine, and to nobody through a proxy', async () => {
    const { status, text } = await bare(`${service.url}/metrics`);
    expect(status).toBe(200);
    for (const line of [
      /^gnlc_http_request_seconds_count\{method="POST",route="\/api\/members\/import",status="200"\} 1$/m,
      /^gnlc_event_loop_delay_seconds\{quantile="0\.99"\} [\d.e-]+$/m,
      /^gnlc_pool_connections\{state="all"\} [1-9]/m,
      /^gnlc_queue_jobs\{state="waiting"\} \d/m,
      /^gnlc_queue_oldest_seconds /m,
      /^gnlc_audit_head \d+$/m,
      /^gnlc_backup_age_seconds /m,
      /^gnlc_database_up 1$/m,
      /^process_resident_memory_bytes \d{8,}$/m,
    ])
      expect(text).toMatch(line);
    expect(text).not.toMatch(/@|example|cork/);
    expect((await bare(`${service.url}/metrics`, { 'x-forwarded-for': '198.51.100.7' })).status).toBe(404);
    expect((await bare(`${service.url}/metrics`, { 'x-forwarded-for': '127.0.0.1' })).status).toBe(404);
  });

  test('where a token is set, gives them to whoever shows it, and to nobody else', async () => {
    const token = 'a-token-of-a-watcher';
    const guarded = await ServiceUnderTest.start({ config: { metricsToken: token }, beside: service });
    try {
      const asked = async (headers: Record<string, string>): Promise<number> =>
        (await bare(`${guarded.url}/metrics`, headers)).status;
      expect(await asked({})).toBe(404);
      expect(await asked({ authorization: 'Bearer another-token-of-one' })).toBe(404);
      expect(await asked({ authorization: `Bearer ${token}`, 'x-forwarded-for': '198.51.100.7' })).toBe(200);
    } finally {
      await guarded.stop();
    }
  });
});
