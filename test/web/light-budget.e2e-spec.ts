import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Compressed bytes of everything that a phone loads before the first English page can be used. */
const BUDGET = 100_000;

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

const built = join(process.cwd(), 'dist/web/light');
const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as Readonly<
  Record<string, Chunk>
>;

/** The files of a chunk, of all that it imports at once, and their styles. */
function filesOf(name: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`The build has no ${name}.`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const style of chunk.css ?? []) seen.add(style);
  for (const other of chunk.imports ?? []) filesOf(other, seen);
  return seen;
}

const latinFonts = readdirSync(join(built, 'assets/light'))
  .filter((file) => /^noto-sans-latin-\d+-normal-.*\.woff2$/.test(file))
  .map((file) => `assets/light/${file}`);

/** Fonts are compressed already; everything else goes out gzipped at least. */
function weight(file: string): number {
  const content = readFileSync(join(built, file));
  return file.endsWith('.woff2') ? content.length : gzipSync(content).length;
}

test.each(['form', 'hall'])('everything that the %s needs fits into 100 kB compressed', (entry) => {
  const files = [
    `${entry}.html`,
    ...filesOf(`${entry}.html`),
    ...filesOf(`src/i18n/messages/en/${entry}.ts`),
    ...latinFonts,
  ];
  const sizes = Object.fromEntries(files.map((file) => [file, weight(file)]));
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  expect(latinFonts).toHaveLength(2);
  expect({ total, withinBudget: total < BUDGET, sizes }).toMatchObject({ withinBudget: true });
});

test('a seat in the hall fits into 100 kB with all that it loads later', () => {
  const later = Object.keys(manifest).filter((name) => name.startsWith('src/hall/phone/'));
  const files = new Set([
    'hall.html',
    ...filesOf('hall.html'),
    ...filesOf('src/i18n/messages/en/hall.ts'),
    ...later.flatMap((name) => [...filesOf(name)]),
    ...latinFonts,
  ]);
  const total = [...files].reduce((sum, file) => sum + weight(file), 0);
  expect(later.length).toBeGreaterThanOrEqual(5);
  expect({ total, withinBudget: total < BUDGET }).toMatchObject({ withinBudget: true });
});

/** Kinds of questions that come as chunks, only with a questionnaire that asks them. */
const rareKinds = Object.keys(manifest).filter((name) =>
  /^src\/form\/rare-kinds\/[a-z]+-kinds\.ts$/.test(name),
);

test('a form with every kind of question at once fits into 100 kB compressed', () => {
  const files = new Set([
    'form.html',
    ...filesOf('form.html'),
    ...filesOf('src/i18n/messages/en/form.ts'),
    ...rareKinds.flatMap((name) => [...filesOf(name)]),
    ...latinFonts,
  ]);
  const total = [...files].reduce((sum, file) => sum + weight(file), 0);
  expect(rareKinds).toHaveLength(3);
  expect({ total, withinBudget: total < BUDGET }).toMatchObject({ withinBudget: true });
});

test('a kind of question that the questionnaire does not ask costs nothing', () => {
  const entry = [...filesOf('form.html')];
  for (const name of rareKinds) expect(entry).not.toContain(manifest[name]?.file);
});

test('the form opens without a network: its worker names files that the build has', () => {
  const worker = readFileSync(join(built, 'form-worker.js'), 'utf8');
  const list = /\[(?:\\?"\/[^\]]+)\]/.exec(worker)?.[0].replaceAll('\\"', '"') ?? '[]';
  const files = JSON.parse(list) as string[];
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect(readFileSync(join(built, file)).length).toBeGreaterThan(0);
  for (const needed of filesOf('form.html')) expect(files).toContain(`/${needed}`);
});

test('no page has a script or a style of its own, so that the content policy can forbid them', () => {
  for (const page of ['form.html', 'hall.html']) {
    const html = readFileSync(join(built, page), 'utf8');
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*\bsrc=)|\son\w+=/);
  }
});
