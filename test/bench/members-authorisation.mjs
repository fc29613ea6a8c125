import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Controller, Get } from '@nestjs/common';
import { readConfig } from '#config';
import { prepareQueueTables } from '#jobs';
import { migrate, openServer, StoreGate, withClient } from '#store';
import { AppModule } from '../../dist/apps/api/src/app.module.js';
import { Allow, AllowEveryone } from '../../dist/apps/api/src/http/allow.decorator.js';
import { createApp } from '../../dist/apps/api/src/http/create-app.js';
import { SignInService } from '../../dist/apps/api/src/members/sign-in.service.js';
import { median } from './measure.mjs';

const city = 'member-1';
/** As many as the network has: who asks must not cost more for it. */
const members = 300;
/** People do not wait for one another: requests come at their own times, several at once. */
const arrivals = { perSecond: 40, warm: 100, pairs: 800, inTurn: 2_000 };

/** Two endpoints that do nothing: one is open, the other asks for a session and a role of the city. */
class TrivialController {
  open() {
    return { status: 'ok' };
  }
  guarded() {
    return { status: 'ok' };
  }
}
const methods = TrivialController.prototype;
const decorated = (name, ...decorators) => {
  const descriptor = Object.getOwnPropertyDescriptor(methods, name);
  for (const decorate of decorators) decorate(methods, name, descriptor);
};
Controller('trivial')(TrivialController);
decorated('open', Get('open/:city'), AllowEveryone());
decorated('guarded', Get('guarded/:city'), Allow('response.read', 'city'));

/** What session and permission add to a request, on the real service over HTTP, both kinds in turn in one run. */
export async function authorisationFigures() {
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-bench-'));
  const config = { ...readConfig({ DATA_DIR: folder, PORT: '0' }), publicUrl: 'http://127.0.0.1' };
  const server = await openServer(config, () => undefined);
  let app;
  try {
    await migrate(server.ownerUrl);
    await withClient(server.ownerUrl, (owner) => prepareQueueTables(owner, new URL(server.appUrl).username));
    const options = { config, servingUrl: server.appUrl, workers: false, chatty: false };
    app = await createApp(options, { ...AppModule.with(options), controllers: [TrivialController] });
    await app.listen(0, '127.0.0.1');
    const origin = await app.getUrl();
    const cookie = await sessionOf(app, origin);
    const times = await measured({ origin, cookie, city, ...arrivals });
    return [
      ...addedBy(times.following, 'one after the other'),
      ...addedBy(times.arriving, `${arrivals.perSecond} a second at their own times`),
    ];
  } finally {
    await app?.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function addedBy({ open, guarded }, how) {
  const added = (share) => quantile(guarded, share) - quantile(open, share);
  const lower = (name, value, target = null) => ({ name, value, unit: 'ms', target, better: 'lower' });
  return [
    lower(`authorisation adds to a request, ${how}, median`, added(0.5), 1),
    lower(`authorisation adds to a request, ${how}, 95th percentile`, added(0.95)),
    lower(`authorisation adds to a request, ${how}, 99th percentile`, added(0.99)),
    lower(`request without session or permission, ${how}, median`, median(open)),
    lower(`request with session and permission, ${how}, median`, median(guarded)),
  ];
}

/** A focal point of one city of many, signed in by a real link. */
async function sessionOf(app, origin) {
  const email = 'focal-point@cork.example';
  const contact = { email, label: 'Focal point of Cork', language: 'en' };
  await app
    .get(StoreGate)
    .as({ kind: 'system', name: 'bench' })
    .transaction(async (store) => {
      await store.manager.query(
        `INSERT INTO member_city (id, name, country, country_name, region, kind, languages)
         SELECT 'member-' || place, 'Member ' || place, 'IRL', 'Ireland', 'europe-north-america', 'city', '{en}'
         FROM generate_series(1, $1::int) place`,
        [members],
      );
      await store.people.add(contact, [{ role: 'focal-point', city }], new Date());
    });
  const token = new URL(await app.get(SignInService).readyLink(email)).hash.replace('#token=', '');
  const answer = await fetch(`${origin}/api/sign-in/link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-gnlc': '1' },
    body: JSON.stringify({ token }),
  });
  if (!answer.ok) throw new Error(`no session: ${answer.status} ${await answer.text()}`);
  return (answer.headers.get('set-cookie') ?? '').split(';')[0];
}

/** Milliseconds of each request, asked from a thread of its own so that the clock is not that of the service. */
function measured(work) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('request-times.mjs', import.meta.url), {
      workerData: work,
      execArgv: [],
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const { name, value, unit } of await authorisationFigures())
    process.stdout.write(`${name}: ${value.toFixed(2)} ${unit}\n`);
}
