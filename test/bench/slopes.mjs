// Measures how cost grows with size, and lays a line through it: prints the slopes from which docs/scaling.md reckons, and
// what they come to at the sizes given there; writes out/bench/slopes.json.
import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { defaultSettings, mergeStrata, statisticsFromJson } from '#ranking';
import { embeddedServer, withClient } from '#store';
import { countShard, packedToKeep, rankPacked } from '../../dist/apps/api/src/ranking/ranking-work.js';
import { cloneAnswers } from '../load/cloned-answers.js';
import { ServiceOnItsOwn } from '../load/service-on-its-own.mjs';
import { eightAnswers, surveyWorld } from '../load/survey-world.mjs';
import { reportFigures, sayFigure } from './figures.mjs';
import { packedRankings } from './ranking-inputs.mjs';

/** Answers that are added to tell what one takes. */
const cloned = 50_000;
const figures = [];
const figure = (name, value, unit) => {
  figures.push({ name, value, unit, target: null, better: 'lower' });
  sayFigure(figures.at(-1));
};

/** Slope and start of the line through points, and how much of their spread it explains. */
function lineThrough(points) {
  const mean = (values) => values.reduce((a, b) => a + b) / values.length;
  const [mx, my] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const sum = (of) => points.reduce((total, [x, y]) => total + of(x - mx, y - my), 0);
  const slope = sum((x, y) => x * y) / sum((x) => x * x);
  const explained = sum((x, y) => x * y) ** 2 / (sum((x) => x * x) * sum((_, y) => y * y));
  return { slope, start: my - slope * mx, explained };
}

/** A profile of n random preferences, eight of twenty areas each, as it is kept. */
function keptProfile(n) {
  const m = 20;
  const { places, weights } = packedRankings(n, m, 8, `slopes-${n}`);
  const areas = Array.from({ length: m }, (_, i) => `area-${String(i).padStart(2, '0')}`);
  const strata = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, members: n }));
  return packedToKeep({
    areas: areas.map((id) => ({ id, label: id })),
    strata,
    m,
    n,
    places,
    weights,
    stratum: Uint16Array.from({ length: n }, (_, c) => c % strata.length),
    ids: Array.from({ length: n }, (_, c) =>
      createHash('sha256').update(String(c)).digest('hex').slice(0, 12),
    ),
    margins: [],
    ratings: {},
    hash: createHash('sha256').update(`slopes-${n}`).digest('hex'),
  });
}

const statisticsOf = (packed) => JSON.parse(inflateRawSync(packed).toString('utf8')).map(statisticsFromJson);

function runs() {
  const settings = { ...defaultSettings, draws: 1_000, replicates: 1_000 };
  const points = { bytes: [], count: [], merge: [], rank: [] };
  for (const n of [50_000, 100_000, 200_000, 400_000]) {
    const { head, shards } = keptProfile(n);
    points.bytes.push([n, shards.reduce((sum, bytes) => sum + bytes.length, 0)]);
    // Processor time: others may use the machine.
    const time = (work) => {
      const before = process.cpuUsage();
      const result = work();
      const { user, system } = process.cpuUsage(before);
      return [result, (user + system) / 1e3];
    };
    const count = () =>
      shards.map((bytes, number) => countShard({ head, number, bytes, unranked: settings.unranked }));
    count();
    const [counts, counting] = time(count);
    const [, merging] = time(() => counts.map(statisticsOf).reduce(mergeStrata));
    const [, ranking] = time(() =>
      rankPacked({ kind: 'rank-packed', head, shards, counts, settings }, () => undefined),
    );
    points.count.push([n, counting]);
    points.merge.push([shards.length, merging]);
    points.rank.push([n, ranking]);
  }
  const line = Object.fromEntries(Object.entries(points).map(([name, all]) => [name, lineThrough(all)]));
  figure('a preference of 20 areas at rest, packed', line.bytes.slope, 'bytes');
  figure('counting, one core, per million', (line.count.slope * 1e6) / 1e3, 's');
  figure('… explained by the line', line.count.explained * 100, '%');
  figure('merging, per shard of 25,000', line.merge.slope, 'ms');
  figure('ranking what was counted with 1,000 draws, per million', (line.rank.slope * 1e6) / 1e3, 's');
  figure('… explained by the line', line.rank.explained * 100, '%');
  return line;
}

async function answers() {
  const service = await ServiceOnItsOwn.start({ WORKERS_IN_PROCESS: 'false' });
  try {
    const { people } = await surveyWorld(service, 1);
    const statement = { name: 'Ana Example', title: 'Mayor', date: new Date().toISOString().slice(0, 10) };
    const { ownerUrl } = await embeddedServer(service.folder, () => undefined);
    return await withClient(ownerUrl, async (client) => {
      const size = async () =>
        Number((await client.query('SELECT pg_database_size(current_database()) AS size')).rows[0].size);
      const [sizes, spent] = [[], []];
      for (const [place, { city, client: person }] of people.slice(0, 150).entries()) {
        const path = `/rounds/load-0/responses/${city}`;
        for (const [question, value] of eightAnswers(place))
          await person.ask('PUT', `${path}/answers/${question}`, { value, revision: 0 });
        await person.ask('POST', `${path}/submit`, { statement });
        // What came before compiles.
        if (place >= 60 && place % 15 === 0) {
          sizes.push([place, await size()]);
          spent.push([place, service.processorTime()]);
        }
      }
      const before = await size();
      await cloneAnswers((sql, values) => client.query(sql, values), 'load-0', cloned);
      return {
        bytes: lineThrough(sizes).slope,
        spent: lineThrough(spent).slope,
        row: ((await size()) - before) / cloned,
      };
    });
  } finally {
    await service.stop();
  }
}

const line = runs();
const answer = await answers();
figure('a complete answer of a city at rest, revisions and log included', answer.bytes / 1e3, 'kB');
figure('a submitted answer of the least size at rest', answer.row / 1e3, 'kB');
figure('a complete answer: processor time of service and PostgreSQL', answer.spent, 'ms');

const sizes = [200, 1e4, 1e6, 1e7, 1e8];
const hours = (milliseconds) => milliseconds / 3.6e6;
const shown = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));
const rows = sizes.map((n) =>
  [
    n.toLocaleString('en'),
    `${shown((n * line.bytes.slope) / 1e9)} GB`,
    `${shown((n * line.count.slope) / 1e3)} s`,
    Math.ceil(n / 25_000).toLocaleString('en'),
    `${shown((Math.ceil(n / 25_000) * line.merge.slope) / 1e3)} s`,
    `${shown((n * line.rank.slope) / 1e3)} s`,
    `${shown((n * answer.row) / 1e9)} GB`,
    `${shown(hours(n * answer.spent))} h`,
  ].join(' | '),
);
reportFigures(
  'slopes',
  figures,
  `
| preferences | packed | counting, core | shards | merging | ranking, core | as answers | taking them in, core |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.map((row) => `| ${row} |`).join('\n')}
`,
);
process.exit(0);
