import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '#canonical';
import type { DraftInput, Plan } from '#plan';
import { RecordedTerminal } from '../ranking/recorded-terminal.ts';
import { planCommand } from './plan-command.ts';

const named = { en: 'Health', fr: 'Santé', es: 'Salud', ar: 'الصحة' };
const input: DraftInput = {
  decision: { id: 'd', areas: [{ area: 'health', reason: null }] },
  report: { inputHash: 'e'.repeat(64), preferences: 9, areas: [] } as never,
  areas: [{ id: 'health', name: named }],
  offers: [
    { city: 'cork-irl', area: 'health', kind: 'lead', capacity: 3, place: 1 },
    { city: 'goyang-kor', area: 'health', kind: 'lead', capacity: 2, place: 2 },
  ],
  cities: [
    { id: 'cork-irl', name: 'Cork', region: 'europe-north-america', languages: ['en'] },
    { id: 'goyang-kor', name: 'Goyang', region: 'asia-pacific', languages: ['ko'] },
  ],
  participation: { answeredByRegion: {}, rankedByRegion: {} },
  simulated: true,
  period: { from: '2020-Q1', to: '2021-Q4' },
};

const folder = mkdtempSync(join(tmpdir(), 'gnlc-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

async function run(...argv: string[]) {
  const terminal = new RecordedTerminal();
  return { code: await planCommand(argv, terminal), terminal };
}

describe('gnlc plan draft', () => {
  const file = fileOf('input.json', JSON.stringify(input));

  test('writes a proven plan as canonical JSON, the same bytes each time, and says how sure it is', async () => {
    const { code, terminal } = await run('draft', file);
    expect(code).toBe(0);
    const plan = JSON.parse(terminal.output) as Plan;
    expect(canonicalJson(plan)).toBe(terminal.output);
    expect(plan.allocation).toMatchObject({ method: 'solver', standIn: null });
    expect(plan.areas[0]?.coordinators.map(({ city }) => city).sort()).toEqual(['cork-irl', 'goyang-kor']);
    expect(terminal.errors).toMatch(/1 areas, 5 activities, 2 cities.*\nallocation: proven by HiGHS/);
    const out = join(folder, 'plan.json');
    expect((await run('draft', file, '--out', out)).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(terminal.output);
  });

  test('drafts without the solver and says so', async () => {
    const { terminal } = await run('draft', file, '--greedy');
    expect(terminal.errors).toContain('greedy draft (no-solver)');
  });

  test.each([
    ['no JSON', '{', /this is not JSON/],
    ['not an input', '{"offers": [{"city": 1}]}', /offers\/0\/city: this is of the wrong kind/],
  ])('names what is wrong with a file: %s', async (_, text, message) => {
    const { code, terminal } = await run('draft', fileOf('bad.json', text));
    expect(code).toBe(1);
    expect(terminal.errors).toMatch(message);
  });

  test.each([[['draft']], [['publish', 'x']], [['draft', 'x', '--nodes', 'many']], [[]]])(
    'refuses the call %j with the usage',
    async (argv) => {
      const { code, terminal } = await run(...argv);
      expect(code).toBe(2);
      expect(terminal.errors).toContain('gnlc plan draft FILE');
    },
  );
});
