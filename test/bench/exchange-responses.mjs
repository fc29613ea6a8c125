// Times an archive of 10,000 responses into a round, and out of it again, through the running service.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { canonicalJson } from '#canonical';
import { readConfig } from '#config';
import { xlsxFile } from '#documents';
import { membersCsv } from '#members';
import { StoreGate } from '#store';
import { answerCells, answerColumns, questionnaire2019 } from '#survey';
import { startService } from '../../dist/apps/api/src/start-service.js';
import { coordinatorOf, memberOf } from './members-import.mjs';

const count = 10_000;
const round = 'bench-round';
const day = 86_400_000;

/** Figures of bringing in 10,000 responses, and of the workbook that holds them. */
export async function responseFigures() {
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-bench-'));
  const config = readConfig({ PORT: '0', DATA_DIR: folder });
  const say = () => undefined;
  const service = await startService({
    config,
    workers: false,
    listen: true,
    anyPort: true,
    chatty: false,
    say,
  });
  try {
    const { post, get } = await coordinatorOf(service);
    const members = Array.from({ length: count }, (_, index) => memberOf(index));
    const csv = membersCsv(members);
    const { base } = await post('/members/import', { csv, dryRun: true });
    await post('/members/import', { csv, dryRun: false, reason: 'Bench', base });
    const now = Date.now();
    await post('/rounds', {
      id: round,
      title: 'Bench',
      opensAt: new Date(now - day).toISOString(),
      deadline: new Date(now + 30 * day).toISOString(),
      timeZone: 'UTC',
      roll: new Date(now).toISOString().slice(0, 10),
    });
    await post(`/rounds/${round}/settings`, { places: 3, minimumCell: 5 });
    await post(`/rounds/${round}/open`, {});
    const whole = await archiveOf(members);
    const path = `/rounds/${round}/archives`;
    const looked = await peakOf(() => post(path, { ...whole, dryRun: true }));
    const stored = await peakOf(() => post(path, { ...whole, dryRun: false }));
    if (stored.result.added !== count) throw new Error(`${stored.result.added} drafts`);
    await submitAll(service.app.get(StoreGate));
    const start = performance.now();
    const workbook = await get(`/rounds/${round}/export/answers.xlsx`);
    const exported = performance.now() - start;
    if (workbook.byteLength < 100_000) throw new Error('the workbook is empty');
    const seconds = (name, milliseconds, target) => ({
      name,
      value: milliseconds / 1000,
      unit: 's',
      target,
      better: 'lower',
    });
    const memory = (name, { peak }) => ({
      name,
      value: peak / 1e6,
      unit: 'MB',
      target: null,
      better: 'lower',
    });
    return [
      seconds('10,000 responses looked at (XLSX)', looked.milliseconds, 10),
      seconds('10,000 responses imported (XLSX)', stored.milliseconds, 10),
      memory('memory in use on top while 10,000 are looked at', looked),
      memory('memory in use on top while 10,000 are imported', stored),
      seconds('10,000 responses exported to XLSX', exported, 5),
    ];
  } finally {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How long work takes, and how much more memory is in use at most meanwhile; of service and bench together. */
async function peakOf(work) {
  globalThis.gc?.();
  const used = () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = used();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, used())), 20);
  const start = performance.now();
  try {
    const result = await work();
    return { result, milliseconds: performance.now() - start, peak: most - before };
  } finally {
    clearInterval(timer);
  }
}

const columns = answerColumns(questionnaire2019, 'everything-else');
const areas = questionnaire2019.catalogue.areas.map(({ id }) => id);

/** A core answer of its own for each city. */
function answersOf(index) {
  const area = (step) => areas[(index + step) % areas.length];
  return {
    ranking: { ranked: [[area(0)], [area(1)], [area(2)]], noOpinion: [area(5)] },
    rating: {
      importance: Object.fromEntries(areas.map((id, at) => [id, 1 + ((index + at) % 5)])),
      capacity: { [area(0)]: 3, [area(1)]: 2 },
    },
    offers: [{ area: area(0), kind: 'lead', capacity: 1 + (index % 3), note: 'Two workshops a year' }],
  };
}

async function archiveOf(members) {
  function* rows() {
    yield ['city', ...columns.map(({ id }) => id)];
    for (const [index, { id }] of members.entries()) yield [id, ...answerCells(columns, answersOf(index))];
  }
  const pieces = [];
  for await (const piece of xlsxFile([{ name: 'Responses', rows: rows() }])) pieces.push(piece);
  return { name: 'bench.xlsx', content: Buffer.concat(pieces).toString('base64') };
}

/** Every draft as a submission: only those are exported. */
async function submitAll(gate) {
  await gate.as({ kind: 'system', name: 'bench' }).transaction(async (store) => {
    const statement = { name: 'Bench', title: 'Bench', date: '2026-01-01', salt: '0'.repeat(32) };
    for (const [index, { id }] of (await store.responses.ofRound(round)).entries())
      await store.responses.submit(
        {
          responseId: id,
          answers: canonicalJson(answersOf(index)),
          hash: String(index).padStart(64, '0'),
          commitment: '0'.repeat(64),
          questionnaireVersion: questionnaire2019.version,
          state: 'submitted',
        },
        statement,
        null,
        new Date(),
      );
  });
}
