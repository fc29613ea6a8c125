import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bordaR, defaultSettings, preferenceTable, rank, readProfile, unrankedConventions } from '#ranking';

// The script that every published bundle carries, run by R itself on real ballots (source: README.md beside this file).
const missing = spawnSync('Rscript', ['--version']).error;
if (missing) process.stderr.write(`the R script of the bundle is not run: no Rscript (${missing.message})\n`);

(missing ? describe.skip : describe)('the R script of the bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-r-'));
  const ballots = gunzipSync(readFileSync(new URL('./dublin-west-2002.soi.gz', import.meta.url))).toString();
  const { profile } = readProfile(ballots, 'preflib');
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(unrankedConventions)(
    'recomputes scores and ranks of the official rule, unranked %s',
    (unranked) => {
      const settings = { ...defaultSettings, draws: 100, replicates: 100, unranked };
      writeFileSync(join(folder, 'preferences.csv'), preferenceTable(profile, settings));
      writeFileSync(join(folder, 'borda.R'), bordaR);
      const run = spawnSync('Rscript', ['borda.R', 'preferences.csv'], { cwd: folder, encoding: 'utf8' });
      expect(run.stderr).toBe('');
      const printed = run.stdout
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(/\s+/));
      const inR = new Map(
        printed.map(([id, score, place]) => [id, { score: Number(score), place: Number(place) }]),
      );
      const { areas } = rank(profile, settings);
      expect(inR.size).toBe(areas.length);
      for (const { id, score, rank: place } of areas) {
        expect(inR.get(id)?.place).toBe(place);
        // R prints seven digits.
        expect(inR.get(id)?.score).toBeCloseTo(score, 4);
      }
    },
  );
});
