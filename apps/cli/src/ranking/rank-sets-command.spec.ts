import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rankSetsCommand } from './rank-sets-command.ts';
import { RecordedTerminal } from './recorded-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'gnlc-rank-sets-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (text: string): string => {
  const path = join(folder, 'scores.csv');
  writeFileSync(path, text);
  return path;
};
const clear = 'name,score,se\nlow,1,0.1\nhigh,9,0.1\nmiddle,5,0.1\nalso,5.1,0.2\n';

async function run(
  text: string,
  ...argv: readonly string[]
): Promise<{ code: number; output: string; errors: string }> {
  const terminal = new RecordedTerminal();
  const code = await rankSetsCommand([fileOf(text), ...argv], terminal);
  return { code, output: terminal.output, errors: terminal.errors };
}

test('scores far apart have sure ranks, scores close together share theirs', async () => {
  const { output } = await run(clear, '--json', '--best', '2');
  expect(JSON.parse(output)).toEqual({
    coverage: 0.95,
    kind: 'simultaneous',
    names: ['low', 'high', 'middle', 'also'],
    ranks: [4, 1, 3, 2],
    lower: [4, 1, 2, 2],
    upper: [4, 1, 3, 3],
    best: { k: 2, names: ['high', 'middle', 'also'] },
  });
});

test('the table is sorted by rank', async () => {
  const { code, output } = await run(clear, '--marginal', '--coverage', '0.9');
  expect(code).toBe(0);
  expect(output).toMatch(/90 % for each set by itself/);
  expect(output).toMatch(/1 +high +9 +0\.1 +●··· +1–1\n2 +also +5\.1 +0\.2 +·●━· +2–3\n/);
});

test.each([
  ['no column', 'name,score\na,1\nb,2\n', /line 1: there is no column "se"/],
  ['no number', 'name,score,se\na,1,1\nb,x,1\n', /line 3, column score: "x" is not a number/],
  ['infinity', 'name,score,se\na,1,1\nb,1e999,1\n', /line 3, column score/],
  ['negative error', 'name,score,se\na,1,1\nb,2,-1\n', /line 3, column se/],
  ['one row', 'name,score,se\na,1,1\n', /at least two rows/],
  ['a name twice', 'name,score,se\na,1,1\na,2,1\n', /line 3, column name/],
])('refuses with the line: %s', async (_name, text, message) => {
  const { code, errors } = await run(text);
  expect(code).toBe(1);
  expect(errors).toMatch(message);
});

test.each([[['--coverage', '2']], [['--best', '9']], [['--draws', 'x']], [['extra']]])(
  'refuses the call %j',
  async (argv) => {
    expect((await run(clear, ...argv)).code).toBe(2);
  },
);
