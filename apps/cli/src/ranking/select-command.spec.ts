import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RecordedTerminal } from './recorded-terminal.ts';
import { selectCommand } from './select-command.ts';
import type { ProjectSelection } from './select-projects.ts';

const folder = mkdtempSync(join(tmpdir(), 'gnlc-select-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (text: string): string => {
  const path = join(folder, 'votes.pb');
  writeFileSync(path, text);
  return path;
};
const small = [
  'META',
  'key;value',
  'budget;100',
  'PROJECTS',
  'project_id;cost;name',
  ...['a1', 'a2', 'b1', 'b2'].map((id) => `${id};50;Project ${id}`),
  'VOTES',
  'voter_id;vote',
  ...['a1,a2', 'a1,a2', 'a1,a2', 'b1,b2', 'b1,b2'].map((vote, k) => `${k};${vote}`),
].join('\n');

async function selected(text: string, ...argv: readonly string[]): Promise<ProjectSelection> {
  const terminal = new RecordedTerminal();
  expect([await selectCommand([fileOf(text), '--json', ...argv], terminal), terminal.errors]).toEqual([
    0,
    '',
  ]);
  return JSON.parse(terminal.output) as ProjectSelection;
}

test.each(['mes', 'phragmen', 'pav'])('%s gives either group a project', async (rule) => {
  const { winners, totalCost, excluded } = await selected(small, '--rule', rule);
  expect(winners.map((id) => id[0])).toEqual(['a', 'b']);
  expect([totalCost, excluded]).toEqual([100, 0]);
});

test('the file of Wieliczka 2023 gives the official result', async () => {
  const oracle = JSON.parse(
    readFileSync(new URL('../../../../test/oracles/mes_wieliczka_2023.json', import.meta.url), 'utf8'),
  ) as {
    budget: number;
    projects: Record<string, { cost: number }>;
    approvals_counts: [string[], number][];
    published: { winners: string[]; total_cost: number };
  };
  const text = [
    'META',
    'key;value',
    `budget;${oracle.budget}`,
    'PROJECTS',
    'project_id;cost',
    ...Object.entries(oracle.projects).map(([id, { cost }]) => `${id};${cost}`),
    'VOTES',
    'voter_id;vote',
    ...oracle.approvals_counts.flatMap(([vote, count]) =>
      Array.from({ length: count }, () => `v;"${vote.join(',')}"`),
    ),
  ].join('\n');
  const { winners, totalCost, voters } = await selected(text, '--rule', 'mes');
  expect(winners).toEqual(oracle.published.winners);
  expect([totalCost, voters]).toEqual([oracle.published.total_cost, 6586]);
});

test('the table lists projects in the order chosen', async () => {
  const terminal = new RecordedTerminal();
  expect(await selectCommand([fileOf(small), '--rule', 'mes'], terminal)).toBe(0);
  expect(terminal.output).toMatch(/1 +a1 +Project a1 +50 +3\n2 +b1 /);
});

test('cents are counted exactly', async () => {
  const { totalCost } = await selected(
    small.replace('a1;50', 'a1;50.01').replace('a2;50', 'a2;49.99'),
    '--rule',
    'phragmen',
  );
  expect(totalCost).toBeLessThanOrEqual(100);
});

test('a bad file ends with code 1 and the line', async () => {
  const terminal = new RecordedTerminal();
  expect(await selectCommand([fileOf(`${small}\n9;zz`), '--rule', 'mes'], terminal)).toBe(1);
  expect(terminal.errors).toMatch(/line 17, column vote: there is no project "zz"/);
});

test.each([[[]], [['--rule', 'dictator']], [['--rule', 'mes', '--fill', 'water']]])(
  'refuses the call %j',
  async (argv) => {
    const terminal = new RecordedTerminal();
    expect(await selectCommand([fileOf(small), ...argv], terminal)).toBe(2);
  },
);
