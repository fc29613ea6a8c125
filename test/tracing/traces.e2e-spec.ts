import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '#config';
import type { Answers } from '#survey';
import { Mailbox } from '../api/mail-server.ts';
import { anAnswer, answer, importMembers, openRound, until } from '../api/road-steps.ts';
import { ServiceProcess } from '../faults/service-process.ts';
import { TraceReceiver } from './trace-receiver.ts';
import type { ReceivedSpan } from './trace-receiver.ts';

const secretAddress = 'maria.gonzalez@medellin.example';
const note = 'our unwritten plans for the harbour';

describe('traces', () => {
  const receiver = new TraceReceiver();
  const mailbox = new Mailbox();
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-traces-'));
  let link = '';
  let cookie = '';

  /** The request on that route whose trace goes on in that job. */
  const requestBefore = (route: string, job: string): ReceivedSpan | undefined =>
    receiver.spans.find(
      (span) =>
        span.attributes['http.route'] === route &&
        receiver.below(span).some(({ name }) => name === `process ${job}`),
    );

  beforeAll(async () => {
    // The server's own user has to pass when we are root.
    chmodSync(folder, 0o755);
    const service = await ServiceProcess.start(folder, {
      OTEL_EXPORTER_OTLP_ENDPOINT: await receiver.open(),
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20a-token-of-ours',
      SMTP_URL: await mailbox.open(),
    });
    try {
      const coordinator = await service.person('coordinator');
      await importMembers(coordinator);
      await openRound(coordinator);
      const person = { email: secretAddress, label: 'María González', language: 'es' } as const;
      await service.system((store) =>
        store.people.add(person, [{ role: 'focal-point', city: 'medellin-col' }], new Date()),
      );
      const visitor = await service.person('focal-point', 'cork-irl');
      await visitor.send('POST', '/sign-in/request', { body: { email: secretAddress } });
      await visitor.send('POST', '/sign-in/link', { body: { token: 'x'.repeat(43) } });
      await visitor.send('GET', `/members?search=${secretAddress}`);
      await visitor.send('GET', `/nowhere/${secretAddress}`);
      const { offers, ...given } = anAnswer(1);
      const noted = (offers as readonly object[]).map((offer) => ({ ...offer, note }));
      await answer(visitor, 'april-2019', 'cork-irl', { ...given, offers: noted } as unknown as Answers);
      const [mail] = await until(
        () => Promise.resolve(mailbox.to(secretAddress)),
        (mails) => mails.length > 0,
      );
      link = /token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
      cookie = visitor.cookie?.split('=')[1] ?? '';
      await until(
        () => service.system((store) => store.mails.kept(1)),
        (kept) => kept.length === 0,
      );
    } finally {
      // What waits is handed over before it ends.
      expect(await service.stop()).toBe(0);
    }
  });

  afterAll(async () => {
    await receiver.close();
    await mailbox.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('go where they are asked to, with what shows who sends', () => {
    expect(new Set(receiver.asked.map(({ url }) => url))).toEqual(new Set(['/v1/traces']));
    expect(receiver.asked[0]?.headers.authorization).toBe('Bearer a-token-of-ours');
    expect([...receiver.services]).toEqual(['gnlc']);
  });

  test('a request is named by its route and holds its statements, named by what they do', () => {
    const saves = receiver.spans.filter(({ name }) => name.startsWith('PUT /api/rounds/:'));
    expect(saves.length).toBeGreaterThan(0);
    const [save] = saves as [ReceivedSpan];
    expect(save.parentSpanId).toBeUndefined();
    expect(save.attributes).toMatchObject({ 'http.request.method': 'PUT', 'http.response.status_code': 200 });
    const statements = receiver.below(save).map(({ name }) => name);
    expect(statements).toEqual(expect.arrayContaining(['BEGIN', 'INSERT idempotency', 'COMMIT']));
  });

  test('the trace of a request goes through the queue into the job, its statements and its mail', () => {
    const asked = requestBefore('/api/sign-in/request', 'mail.send');
    const job = receiver.below(asked!).find(({ name }) => name === 'process mail.send')!;
    expect(job.attributes).toMatchObject({ 'messaging.destination.name': 'mail', 'gnlc.job.attempt': 1 });
    const names = receiver.below(job).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['SELECT mail', 'send mail', 'DELETE mail']));
  });

  test('an answer leads to the ranking that follows from it', () => {
    const [ranked] = receiver.spans.filter(({ name }) => name === 'process ranking.refresh');
    const before = receiver.spans.find(({ spanId }) => spanId === ranked?.parentSpanId);
    expect(before?.traceId).toBe(ranked?.traceId);
    expect(before?.attributes['http.route']).toMatch(/^\/api\/rounds\/:/);
  });

  test('what the process does of itself every second is no trace', () => {
    const roots = receiver.spans.filter(({ parentSpanId }) => parentSpanId === undefined);
    expect(roots.filter(({ attributes }) => attributes['db.system.name'] !== undefined)).toEqual([]);
  });

  test('tell nothing of people: no address, name, token, cookie, answer or value of a statement', () => {
    const told = receiver.texts.join('\n');
    expect(receiver.spans.length).toBeGreaterThan(50);
    expect(link).toMatch(/^[\w-]{20,}$/);
    expect(cookie).toMatch(/^[\w-]{20,}$/);
    for (const secret of [
      'maria',
      '@',
      'Gonz',
      'medellin',
      'harbour',
      'Ana Example',
      link,
      cookie,
      'xxxx',
      '$1',
    ])
      expect(receiver.texts.filter((text) => text.includes(secret)).map(() => secret)).toEqual([]);
    // The id by which the log names a request is there, to go from one to the other.
    expect(told).toContain('gnlc.request.id');
    const keys = new Set(receiver.spans.flatMap(({ attributes }) => Object.keys(attributes)));
    const meant = [
      'db.collection.name',
      'db.operation.name',
      'db.system.name',
      'error.type',
      'gnlc.job.attempt',
      'gnlc.job.name',
      'gnlc.request.id',
      'http.request.method',
      'http.response.status_code',
      'http.route',
      'messaging.destination.name',
      'messaging.message.id',
      'messaging.operation.type',
      'messaging.system',
      'network.protocol.name',
    ];
    expect([...keys].filter((key) => !meant.includes(key))).toEqual([]);
  });
});

test('whoever does not trace loads nothing of what traces', () => {
  const loadedBy = (path: string): number => {
    const address = pathToFileURL(join(packageRoot, path)).href;
    const script = `
      import module from 'node:module';
      await import(${JSON.stringify(address)});
      console.log(Object.keys(module._cache).filter((path) => path.includes('@opentelemetry')).length);
      process.exit(0);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: packageRoot,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return Number(stdout.trim());
  };
  expect(loadedBy('dist/apps/api/src/start-service.js')).toBe(0);
  // What is counted is there to be counted.
  expect(loadedBy('dist/libs/tracing/src/open-telemetry.js')).toBeGreaterThan(10);
});
