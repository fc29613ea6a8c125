// Times sign-in by mail against its target: from the request to the mail in the hands of a real SMTP server.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { SMTPServer } from 'smtp-server';
import { readConfig } from '#config';
import { StoreGate } from '#store';
import { startService } from '../../dist/apps/api/src/start-service.js';

const perMinute = 200;
const seconds = 24;
const warmUp = 10;

/** A mail server that notes when it has taken each mail. */
async function mailServer() {
  const taken = new Map();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      stream.resume().on('end', () => {
        for (const { address } of session.envelope.rcptTo) taken.set(address, performance.now());
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return { taken, url: `smtp://127.0.0.1:${server.server.address().port}`, server };
}

/** Milliseconds from each request to its mail, and from each request to its answer, in the order in which they were made. */
async function signIns(url, taken) {
  const count = warmUp + Math.round((perMinute * seconds) / 60);
  const times = Array.from({ length: count }, async (_, place) => {
    const email = `person-${place}@bench.example`;
    await sleep((place * 60_000) / perMinute);
    const asked = performance.now();
    const response = await fetch(`${url}/api/sign-in/request`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-gnlc': '1', 'x-forwarded-for': `2001:db8::${place}` },
      body: JSON.stringify({ email }),
    });
    if (response.status !== 202) throw new Error(`${response.status} ${await response.text()}`);
    const answered = performance.now();
    while (!taken.has(email)) {
      if (performance.now() - asked > 30_000) throw new Error(`no mail for ${email}`);
      await sleep(2);
    }
    return { mail: taken.get(email) - asked, answer: answered - asked };
  });
  return (await Promise.all(times)).slice(warmUp);
}

const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1];

/** The figures of sign-in: `{name, value, unit, target, better}` each. Starts the service on a database of its own. */
export async function signInFigures() {
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-bench-'));
  const { taken, url: smtpUrl, server } = await mailServer();
  const config = readConfig({ DATA_DIR: folder, PORT: '0', SMTP_URL: smtpUrl, COMPUTE_THREADS: '1' });
  const options = { config, workers: true, listen: true, anyPort: true, chatty: false, say: () => undefined };
  const service = await startService(options);
  try {
    await service.app
      .get(StoreGate)
      .as({ kind: 'system', name: 'bench' })
      .transaction(async (store) => {
        for (let place = 0; place < warmUp + perMinute; place += 1) {
          const contact = { email: `person-${place}@bench.example`, label: 'A focal point', language: 'en' };
          await store.people.add(contact, [{ role: 'observer', city: null }], new Date());
        }
      });
    const times = await signIns(service.url, taken);
    const name = `sign-in request to mail handed to SMTP, ${perMinute} a minute for ${seconds} s`;
    const mails = times.map(({ mail }) => mail);
    return [
      { name: `${name}, p99`, value: quantile(mails, 0.99), unit: 'ms', target: 1_000, better: 'lower' },
      { name: `${name}, median`, value: quantile(mails, 0.5), unit: 'ms', target: null, better: 'lower' },
      {
        name: 'sign-in request to its answer, p99',
        value: quantile(
          times.map(({ answer }) => answer),
          0.99,
        ),
        unit: 'ms',
        target: null,
        better: 'lower',
      },
    ];
  } finally {
    await service.stop();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { name, value, unit, target } of await signInFigures())
    process.stdout.write(
      `${name}: ${value.toFixed(0)} ${unit}${target === null ? '' : ` (target ${target})`}\n`,
    );
}
