import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '#config';

const blocks = 12;
/** One-sided 95 % of Student's t with ten degrees of freedom: twelve blocks, a line through them. */
export const noise = 1.81;

/** Environment of a process that is watched. */
export const watchedBy = (file) => ({
  WATCH_FILE: file,
  NODE_OPTIONS: `--import=${pathToFileURL(join(packageRoot, 'test/load/watch-process.mjs')).href}`,
});

/** What was noted of the process from `since` on. */
export function notesOf(file, since = 0) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ time }) => time >= since);
}

/**
 * Whether what a process holds grows: the time is cut into twelve blocks, the floor of each (after the garbage is gone) is
 * taken, and a line is laid through the floors. `t` is its slope against the standard error of the slope: up to 1.81 the
 * slope is not above noise.
 */
export function growth(notes, of) {
  const size = notes.length / blocks;
  const floors = Array.from({ length: blocks }, (_, place) =>
    Math.min(
      ...notes
        .slice(Math.floor(place * size), Math.max(1, Math.floor((place + 1) * size)))
        .map((note) => note[of]),
    ),
  );
  const minutes = (notes.at(-1).time - notes[0].time) / 60_000 / blocks;
  const mean = (values) => values.reduce((a, b) => a + b) / values.length;
  const x = floors.map((_, place) => place * minutes);
  const [mx, my] = [mean(x), mean(floors)];
  const spread = x.reduce((sum, one) => sum + (one - mx) ** 2, 0);
  const slope = x.reduce((sum, one, place) => sum + (one - mx) * (floors[place] - my), 0) / spread;
  const rest = floors.reduce((sum, floor, place) => sum + (floor - my - slope * (x[place] - mx)) ** 2, 0);
  const error = Math.sqrt(rest / (blocks - 2) / spread);
  return { perMinute: slope / 1e6, t: error === 0 ? 0 : slope / error };
}
