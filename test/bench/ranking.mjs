// Times the ranking engine against its targets: prints a table, writes out/bench/ranking.json.
import {
  bootstrapRanks,
  countPairs,
  coverageSimulation,
  defaultSettings,
  freezeProfile,
  kemeny,
  PreflibReader,
  rank,
  rankConfidenceSets,
} from '#ranking';
import { countThreads } from './count-threads.mjs';
import { reportFigures, sayFigure } from './figures.mjs';
import { median, medianTime } from './measure.mjs';
import { peerFigures, peersByHand } from './ranking-peers.mjs';
import { cityProfile, drawsOf, hardPairwise, packedRankings, preflibLines } from './ranking-inputs.mjs';

const figures = [];
const lower = (name, value, target, unit = 'ms') => add({ name, value, unit, target, better: 'lower' });
const higher = (name, value, target, unit) => add({ name, value, unit, target, better: 'higher' });

function add(figure) {
  figures.push(figure);
  sayFigure(figure);
}

async function counting() {
  const m = 20;
  const many = packedRankings(1_000_000, m, 8, 'rankings');
  const part = {
    ...many,
    n: 100_000,
    places: many.places.subarray(0, 100_000 * m),
    weights: many.weights.subarray(0, 100_000),
  };
  const small = await medianTime(() => countPairs(part), { runs: 15, warm: 5 });
  const large = await medianTime(() => countPairs(many), { runs: 5, warm: 1 });
  lower('pairwise matrix, 100,000 × 20, one core', small, 40);
  lower('pairwise matrix, 1,000,000 × 20, one core', large, 400);
  lower('1,000,000 against ten times 100,000', large / (10 * small), 1.25, '×');

  // In turn, so that what else the machine does falls on both alike.
  const [one, two] = [await countThreads(many, 1), await countThreads(many, 2)];
  for (let k = 0; k < 3; k++) for (const threads of [one, two]) await threads.count();
  const [alone, together] = [[], []];
  for (let k = 0; k < 9; k++) {
    alone.push(await medianTime(() => one.count(), { runs: 1, warm: 0 }));
    together.push(await medianTime(() => two.count(), { runs: 1, warm: 0 }));
  }
  await Promise.all([one.stop(), two.stop()]);
  higher('two threads against one, 1,000,000 × 20', median(alone) / median(together), 1.7, '×');
}

async function parsing() {
  const n = 200_000;
  const lines = [...preflibLines(n, 20, 8, 'lines')];
  let seen = 0;
  const sink = { areas() {}, preference: ({ weight }) => void (seen += weight), warning() {} };
  const time = await medianTime(
    () => {
      const reader = new PreflibReader(sink);
      for (const line of lines) reader.push(line);
      reader.end();
    },
    { runs: 5, warm: 1 },
  );
  if (seen !== 6 * n) throw new Error('lines were lost');
  lower('parsing PrefLib, streamed, per 100,000 lines of 8 of 20', time / 2, null);
}

async function exactKemeny() {
  for (const [m, target] of [
    [12, 1],
    [16, 10],
    [20, 100],
  ]) {
    const matrices = Array.from({ length: 5 }, (_, k) => hardPairwise(m, 51, `kemeny-${m}-${k}`));
    const time = await medianTime(() => matrices.forEach((matrix) => kemeny(matrix, m)), {
      runs: 9,
      warm: 5,
    });
    lower(`exact Kemeny with all optima, m = ${m}`, time / matrices.length, target);
  }
}

async function uncertainty() {
  const frozen = freezeProfile(cityProfile(200, 12, 'uncertainty'));
  const settings = { replicates: 10_000, seed: 'bench', finitePopulation: true };
  lower(
    '10,000 stratified replicates of Borda + Schulze, 200 × 12',
    await medianTime(() => bootstrapRanks(frozen, settings), { runs: 5, warm: 1 }),
    250,
  );
  for (const [m, target] of [
    [12, 100],
    [40, 1000],
  ]) {
    const { unit } = drawsOf(`scores-${m}`);
    const scores = Array.from({ length: m }, (_, i) => m - i + unit());
    const errors = Array.from({ length: m }, () => 0.5 + unit());
    const time = await medianTime(
      () =>
        rankConfidenceSets(scores, errors, {
          coverage: 0.95,
          draws: 10_000,
          seed: 'bench',
          kind: 'simultaneous',
        }),
      { runs: 5, warm: 1 },
    );
    lower(`rank confidence sets, 10,000 draws, m = ${m}`, time, target);
  }
}

async function report() {
  for (const [n, m, target, runs] of [
    [200, 12, 1000, 5],
    [2000, 20, 5000, 3],
  ]) {
    const profile = cityProfile(n, m, 'report');
    const time = await medianTime(() => rank(profile, defaultSettings), { runs, warm: 1 });
    lower(`complete report, ${n} × ${m}, 10,000 draws and replicates`, time, target);
  }
}

function coverage() {
  const found = coverageSimulation({
    areas: 10,
    strata: [
      { members: 300, answers: 30 },
      { members: 200, answers: 20 },
      { members: 100, answers: 10 },
    ],
    // Areas close together, where percentile intervals of ranks go wrong.
    spacing: 0.01,
    confidence: 0.95,
    repetitions: 400,
    draws: 1000,
    replicates: 200,
    seed: 'coverage',
  });
  higher('coverage of all true ranks, simultaneous sets at 95 %', 100 * found.simultaneous, 95, '%');
  higher('coverage of the worst area, marginal sets at 95 %', 100 * found.marginal, null, '%');
  higher('coverage of all true ranks, naive bootstrap at 95 %', 100 * found.naiveTogether, null, '%');
  higher('coverage of the worst area, naive bootstrap at 95 %', 100 * found.naive, null, '%');
}

await counting();
await parsing();
await exactKemeny();
await uncertainty();
await report();
coverage();
for (const figure of await peerFigures(medianTime)) add(figure);

reportFigures('ranking', figures, `\n${peersByHand}\n`);
