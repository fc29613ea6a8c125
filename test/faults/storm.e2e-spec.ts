import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '#config';
import { redisMissing } from '../jobs/test-redis.ts';

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly target: number | null;
}

/** Milliseconds in which it serves again on a machine that runs other tests too; the target itself is for one that is idle. */
const patience = 30_000;

/** The short form of `npm run test:faults`: the hardest faults once, with a seed of its own so that it can be replayed. */
test('a short storm loses nothing that was acknowledged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-storm-spec-'));
  const file = join(folder, 'faults.json');
  const flags = ['--faults', '10', '--seed', '13', '--out', file];
  const queue = ['--queue', redisMissing() === null ? 'redis' : 'postgres'];
  const storm = [join(packageRoot, 'test/faults/storm.mjs'), ...flags, ...queue];
  const { stderr } = await promisify(execFile)(process.execPath, storm).catch(
    // Too slow is no loss; what was lost is seen below.
    (error: { stderr: string }) => error,
  );
  const figures = JSON.parse(readFileSync(file, 'utf8')) as Figure[];
  rmSync(folder, { recursive: true });
  const valueOf = (name: string): number => figures.find((figure) => figure.name === name)?.value ?? -1;
  expect([valueOf('faults'), stderr]).toEqual([10, expect.stringContaining('seed 13')]);
  expect(valueOf('acknowledged saves')).toBeGreaterThan(20);
  expect(valueOf('acknowledged ballots')).toBeGreaterThan(20);
  expect(valueOf('runs asked for meanwhile')).toBeGreaterThan(0);
  const missed = figures.filter(({ value, target }) => target === 0 && value !== 0);
  expect(missed).toEqual([]);
  expect(
    Math.max(...figures.filter(({ target }) => target === 5_000).map(({ value }) => value)),
  ).toBeLessThan(patience);
});
