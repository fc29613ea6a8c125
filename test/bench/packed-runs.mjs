import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '#config';
import { defaultSettings } from '#ranking';
import { packedToKeep } from '../../dist/apps/api/src/ranking/ranking-work.js';
import { packedRankings } from './ranking-inputs.mjs';

/** Freezes n random preferences, eight of twenty areas each, into the service's database; gives the profile's hash. */
export async function packedRuns(service, n) {
  const m = 20;
  const { places, weights } = packedRankings(n, m, 8, `packed-${n}`);
  const areas = Array.from({ length: m }, (_, i) => `area-${String(i).padStart(2, '0')}`);
  const strata = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, members: n }));
  const packed = packedToKeep({
    areas: areas.map((id) => ({ id, label: id })),
    strata,
    m,
    n,
    places,
    weights,
    stratum: Uint16Array.from({ length: n }, (_, c) => c % strata.length),
    ids: Array.from({ length: n }, (_, c) => `p${c}`),
    margins: [],
    ratings: {},
    hash: createHash('sha256').update(`packed-${n}`).digest('hex'),
  });
  return service.system((store) => store.rankings.addProfile(packed, new Date()));
}

/** Asks for a run over a frozen profile; gives its id. */
export function startRun(service, round, profile, more = {}) {
  return service.system(async (store) => {
    const settings = { ...defaultSettings, ...more };
    const ofFile = { name: 'bench', profile };
    const run = await store.rankings.addRun(
      { round, settings, official: false, startedBy: null, ofFile },
      new Date(),
    );
    store.outbox.add('ranking.run', { run: run.id });
    return run.id;
  });
}

/** Another process that works on the service's jobs, with one computing thread and what else the environment says. */
export async function startWorker(service, environment = {}) {
  const worker = spawn(process.execPath, [join(packageRoot, 'dist/apps/api/src/worker.js')], {
    env: {
      PATH: process.env.PATH,
      DATA_DIR: service.folder,
      COMPUTE_THREADS: '1',
      LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = once(worker.stderr, 'data');
  await Promise.race([said, new Promise((resolve) => setTimeout(resolve, 5_000))]);
  worker.stderr.resume();
  return worker;
}
