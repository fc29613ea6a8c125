// Times the import of 10,000 member cities through the running service: prints its figures.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { readConfig } from '#config';
import { membersCsv } from '#members';
import { StoreGate } from '#store';
import { SignInService } from '../../dist/apps/api/src/members/sign-in.service.js';
import { startService } from '../../dist/apps/api/src/start-service.js';
import { medianTime } from './measure.mjs';

const count = 10_000;
const target = 5;

/** Figures of importing a file of 10,000 rows: looked at, imported, and taken back. */
export async function importFigures() {
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-bench-'));
  const config = readConfig({ PORT: '0', DATA_DIR: folder });
  const service = await startService({
    config,
    workers: false,
    listen: true,
    anyPort: true,
    chatty: false,
    say: () => undefined,
  });
  try {
    const { post } = await coordinatorOf(service);
    const figures = [];
    const timed = async (name, body, path = '/members/import') => {
      const start = performance.now();
      const answer = await post(path, body);
      figures.push(figure(name, performance.now() - start));
      return answer;
    };
    const members = Array.from({ length: count }, (_, index) => memberOf(index));
    const csv = membersCsv(members);
    const reason = 'Bench';
    const seen = await post('/members/import', { csv, dryRun: true });
    expectCount(seen.added, count);
    await timed('import of 10,000 new members', { csv, dryRun: false, reason, base: seen.base });

    // Every tenth has changed in three fields.
    const later = membersCsv(members.map((city, index) => (index % 10 === 0 ? changed(city) : city)));
    const look = () => post('/members/import', { csv: later, dryRun: true });
    figures.push(
      figure('diff of 10,000 rows against 10,000 members', await medianTime(look, { runs: 3, warm: 1 })),
    );
    const { base, changed: differing } = await look();
    expectCount(differing, count / 10);
    const done = await timed('import of 10,000 rows, 1,000 of them changed', {
      csv: later,
      dryRun: false,
      reason,
      base,
    });
    await timed('taking back that import', { reason }, `/members/edits/${done.edit}/undo`);
    return figures;
  } finally {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const figure = (name, milliseconds) => ({
  name,
  value: milliseconds / 1000,
  unit: 's',
  target,
  better: 'lower',
});

function expectCount(found, wanted) {
  if (found !== wanted) throw new Error(`${found} members instead of ${wanted}`);
}

/** Sends writes, and asks for files, as a coordinator who has signed in. */
export async function coordinatorOf({ app, url }) {
  const email = 'coordinator@bench.example';
  const grants = [{ role: 'coordinator', city: null }];
  await app
    .get(StoreGate)
    .as({ kind: 'system', name: 'bench' })
    .transaction((store) =>
      store.people.add({ email, label: 'Coordinator', language: 'en' }, grants, new Date()),
    );
  const send = (path, body, cookie = '') =>
    fetch(`${url}/api${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-gnlc': '1',
        'idempotency-key': randomUUID(),
        cookie,
      },
      body: JSON.stringify(body),
    });
  const link = new URL(await app.get(SignInService).readyLink(email));
  const session = await send('/sign-in/link', { token: link.hash.replace('#token=', '') });
  const cookie = (session.headers.get('set-cookie') ?? '').split(';')[0];
  const sound = async (path, response) => {
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  return {
    post: async (path, body) => (await sound(path, await send(path, body, cookie))).json(),
    get: async (path) =>
      (await sound(path, await fetch(`${url}/api${path}`, { headers: { cookie } }))).arrayBuffer(),
  };
}

const syllables = ['ka', 'lo', 'mi', 'ren', 'to', 'vas', 'shi', 'bu', 'dor', 'ne'];

/** A city with a name of its own, in one of seven countries. */
export function memberOf(index) {
  const name = `${String(index)
    .padStart(5, '0')
    .replace(/\d/g, (digit) => syllables[digit])}-Ville`;
  const country = ['BEN', 'CMR', 'COL', 'IRL', 'KOR', 'MEX', 'TUN'][index % 7];
  const source = `https://uil.example/members/${index}`;
  return {
    id: `${name}-${country}`.toLowerCase(),
    name,
    officialName: `Council of ${name}`,
    ownName: index % 3 === 0 ? '서울특별시' : null,
    shortNames: [name.slice(0, 4)],
    formerNames: index % 9 === 0 ? [{ name: `Old ${name}`, until: '2010-01-01', source }] : [],
    country,
    countryName: country,
    region: 'africa',
    kind: 'city',
    languages: ['en', 'fr'],
    population: 10_000 + index,
    sizeClass: null,
    website: source,
    statuses: [
      { status: 'admitted', from: '2015-01-01', until: '2015-09-01', source, reason: null },
      { status: 'active', from: '2015-09-01', until: null, source, reason: 'intake' },
    ],
    successor: null,
    note: index % 5 === 0 ? 'as listed' : null,
  };
}

const changed = (city) => ({
  ...city,
  population: city.population + 1,
  website: null,
  statuses: [city.statuses[0], { ...city.statuses[1], until: '2025-01-01' }],
});

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const { name, value, unit } of await importFigures()) {
    process.stdout.write(`${name}: ${value.toFixed(2)} ${unit} (target ${target} ${unit})\n`);
  }
}
