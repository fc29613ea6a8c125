import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rankCommand } from './rank-command.ts';
import { RecordedTerminal } from './recorded-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'gnlc-rank-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const cities = ['Memphis', 'Nashville', 'Chattanooga', 'Knoxville'];
const tennessee = [
  '# NUMBER ALTERNATIVES: 4',
  ...cities.map((city, i) => `# ALTERNATIVE NAME ${i + 1}: ${city}`),
  '42: 1,2,3,4',
  '26: 2,3,4,1',
  '15: 3,4,2,1',
  '17: 4,3,2,1',
  '',
].join('\n');
const tennesseeFile = fileOf('tennessee.soc', tennessee);

interface Printed {
  readonly areas: readonly string[];
  readonly pairwise: readonly (readonly number[])[];
  readonly smithSet: readonly string[];
  readonly methods: Readonly<
    Record<
      string,
      { order: string[][]; scores?: Record<string, number>; orders?: unknown; agreement?: number }
    >
  >;
  readonly plackettLuce?: {
    readonly worths: Record<string, number>;
    readonly standardErrors: Record<string, number>;
  };
}

async function printed(...argv: readonly string[]): Promise<Printed> {
  const terminal = new RecordedTerminal();
  expect([await rankCommand([...argv, '--json', '--draws', '200'], terminal), terminal.errors]).toEqual([
    0,
    '',
  ]);
  return JSON.parse(terminal.output) as Printed;
}

test('the stable part of the report speaks in labels, in the order of the file', async () => {
  const { areas, pairwise, smithSet, methods } = await printed(tennesseeFile);
  expect(areas).toEqual(cities);
  expect(pairwise).toEqual([
    [0, 42, 42, 42],
    [58, 0, 68, 68],
    [58, 32, 0, 83],
    [58, 32, 17, 0],
  ]);
  expect(smithSet).toEqual(['Nashville']);
  const order = [['Nashville'], ['Chattanooga'], ['Knoxville'], ['Memphis']];
  expect(methods['schulzeWinning']!.order).toEqual(order);
  expect(methods['rankedPairsMargins']!.orders).toEqual([order]);
  expect(methods['kemeny']).toMatchObject({ order, orders: [order.flat()], agreement: 393 });
  expect(methods['irv']!.order[0]).toEqual(['Knoxville']);
  expect(methods['minimaxWinning']!.scores).toMatchObject({ Memphis: 58, Nashville: 0 });
  for (const name of ['borda', 'dowdall', 'copeland', 'schulzeMargins', 'rankedPairsWinning'])
    expect(methods[name]!.order.flat().sort()).toEqual([...cities].sort());
});

test('counts of many millions stay exact', async () => {
  const text = '# NUMBER ALTERNATIVES: 3\n400000001: 1,2,3\n300000000: 2,3,1\n299999999: 3,1\n';
  const { pairwise, methods } = await printed(fileOf('millions.soi', text));
  expect(pairwise).toEqual([
    [0, 700_000_000, 400_000_001],
    [300_000_000, 0, 700_000_001],
    [599_999_999, 299_999_999, 0],
  ]);
  expect(methods['rankedPairsMargins']!.orders).toEqual([[['1'], ['2'], ['3']]]);
});

test('ten and more alternatives keep the order of their numbers', async () => {
  const names = Array.from({ length: 12 }, (_, i) => `Area ${i + 1}`);
  const text = `# NUMBER ALTERNATIVES: 12\n${names.map((name, i) => `# ALTERNATIVE NAME ${i + 1}: ${name}\n`).join('')}3: 11,2\n`;
  const { areas, pairwise, methods } = await printed(fileOf('twelve.soi', text));
  expect(areas).toEqual(names);
  expect(pairwise[10]![1]).toBe(3);
  expect(pairwise[1]![10]).toBe(0);
  expect(methods['borda']!.order.slice(0, 2)).toEqual([['Area 11'], ['Area 2']]);
  expect(methods['borda']!.order[2]).toEqual(names.filter((name) => !['Area 11', 'Area 2'].includes(name)));
});

test('areas not ranked are below, or without opinion when asked for', async () => {
  const file = fileOf('partial.csv', 'a,b,c\n1,,\n2,1,\n1,2,\n');
  expect((await printed(file)).pairwise[0]).toEqual([0, 2, 3]);
  expect((await printed(file, '--unranked', 'no-opinion')).pairwise[0]).toEqual([0, 1, 0]);
});

test('Plackett–Luce worths add up to one; errors are against the first area', async () => {
  const { plackettLuce } = await printed(tennesseeFile, '--pl');
  expect(Object.values(plackettLuce!.worths).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  expect(plackettLuce!.standardErrors['Memphis']).toBe(0);
  expect(plackettLuce!.standardErrors['Nashville']).toBeGreaterThan(0);
});

test('the same call gives the same bytes, another seed other draws', async () => {
  const call = async (...argv: readonly string[]): Promise<string> => {
    const terminal = new RecordedTerminal();
    await rankCommand([tennesseeFile, '--json', '--draws', '200', ...argv], terminal);
    return terminal.output;
  };
  expect(await call()).toBe(await call());
  expect(await call()).not.toBe(await call('--seed', 'other'));
});

test('the table names every area once, with its set as a bar, and the methods asked for', async () => {
  const terminal = new RecordedTerminal();
  expect(await rankCommand([tennesseeFile, '--method', 'irv,kemeny', '--draws', '200'], terminal)).toBe(0);
  expect(terminal.output).toMatch(/1 +Nashville +64\.7.*●/);
  expect(terminal.output).toMatch(/^irv +Knoxville > Memphis > /m);
  expect(terminal.output).not.toMatch(/^dowdall/m);
});

test('a watched terminal gets a progress bar, which is taken away again', async () => {
  const watched = new RecordedTerminal(true);
  await rankCommand([tennesseeFile, '--draws', '200'], watched);
  expect(watched.errors).toMatch(/█+░*.*ranking/);
  expect(watched.errors.endsWith('\r\u001b[2K')).toBe(true);
});

test.each([
  [
    'a mistake',
    'bad.soc',
    tennessee.replace('15: 3,4,2,1', '15: 3,4,2,9'),
    /bad\.soc: line 8: there is no alternative 9/,
  ],
  ['a bad cell', 'bad.csv', 'id,a,b\nx,1,2\ny,one,2\n', /bad\.csv: line 3, column a: "one" is not a place/],
  ['no JSON', 'bad.json', '{\n"areas": oops }', /bad\.json: line 2: this is not JSON/],
  ['a wrong profile', 'wrong.json', '{"areas":[],"strata":[],"preferences":[{}]}', /\/preferences\/0\/id/],
  ['nothing', 'empty.csv', '', /empty\.csv: line 1: the file is empty/],
  [
    'one endless line',
    'long.csv',
    `a,b\n${'1'.repeat(300_000)}`,
    /long\.csv: line 2: the line is longer than/,
  ],
])('a file with %s ends with code 1 and says where', async (_name, name, text, message) => {
  const terminal = new RecordedTerminal();
  expect(await rankCommand([fileOf(name, text)], terminal)).toBe(1);
  expect(terminal.errors).toMatch(message);
  expect(terminal.output).toBe('');
});

test('a missing file ends with code 1', async () => {
  const terminal = new RecordedTerminal();
  expect(await rankCommand([join(folder, 'nowhere.soc')], terminal)).toBe(1);
  expect(terminal.errors).toMatch(/there is no such file/);
});

test.each([
  [[]],
  [[tennesseeFile, 'another']],
  [[tennesseeFile, '--nonsense']],
  [[tennesseeFile, '--weights', 'gold']],
  [[tennesseeFile, '--unranked', 'above']],
  [[tennesseeFile, '--draws', '1e4']],
  [[tennesseeFile, '--places', '0']],
  [[tennesseeFile, '--coverage', '95']],
  [[tennesseeFile, '--draws', '200', '--method', 'magic']],
])('a wrong call %j ends with code 2 and the usage', async (argv) => {
  const terminal = new RecordedTerminal();
  expect(await rankCommand(argv, terminal)).toBe(2);
  expect(terminal.errors).toMatch(/gnlc rank FILE/);
});

test('what contradicts the head is said, and the file is read', async () => {
  const terminal = new RecordedTerminal();
  const file = fileOf('odd.soc', `# DATA TYPE: soc\n# NUMBER VOTERS: 7\n${tennessee}`);
  expect(await rankCommand([file, '--draws', '200', '--json'], terminal)).toBe(0);
  expect(terminal.errors).toMatch(/odd\.soc: line \d+: the head says 7 voters, the file has 100/);
});
