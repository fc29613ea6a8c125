import { zipSync } from 'fflate';
import { unzipBundle } from '#archive';
import { bundleChecks, leadsTo, ledgerLine, makeBundle } from '#assembly';
import { rank } from '#ranking';
import { goldenBundle } from './forged-bundles.ts';
import { goldenSession, partsOf } from './golden-session.ts';
import { pythonChecks, whyNoPython } from './python-verifier.ts';

const withPython = whyNoPython() === null ? test : test.skip;
const golden = Object.fromEntries(goldenBundle);
const bytes = (text: string) => new TextEncoder().encode(text);

/** Milliseconds that a refusal may take on a machine that has other things to do. */
const quickly = 20_000;

/** States another size in the directory than the first file unpacks to. */
function lying(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.length);
  view.setUint32(view.getUint32(archive.length - 6, true) + 24, 100, true);
  return archive;
}

const archives: readonly (readonly [string, () => Uint8Array])[] = [
  ['a bomb', () => zipSync({ 'plan.json': new Uint8Array(80_000_000) })],
  [
    'many bombs',
    () =>
      zipSync(
        Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`b${at}`, new Uint8Array(9_000_000)])),
      ),
  ],
  ['a bomb that lies about its size', () => lying(zipSync({ 'plan.json': new Uint8Array(2_000_000) }))],
  [
    'too many files',
    () => zipSync(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`f${at}`, bytes('x')]))),
  ],
  ['a path that leads out', () => zipSync({ '../plan.json': bytes('{}') })],
  ['a folder', () => zipSync({ 'a/plan.json': bytes('{}') })],
  ['no archive', () => bytes('PK not really')],
  ['nothing', () => new Uint8Array()],
  ['an archive cut short', () => zipSync(golden).slice(0, -30)],
];

const ledgers: readonly (readonly [string, string])[] = [
  ['brackets without end', `${'['.repeat(2_000_000)}\n`],
  ['braces without end', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}\n`],
  ['a number that no double holds', '{"number":1e400}\n'],
  ['a number of a million digits', `{"number":${'9'.repeat(1_000_000)}}\n`],
  ['half a character', '{"a":"\\ud800"}\n'],
  ['a member that comes twice', '{"a":1,"a":2}\n'],
  ['a prototype', '{"__proto__":{"number":1}}\n'],
  ['a long line of nothing', `${' '.repeat(5_000_000)}\n`],
  ['a million empty lines', '\n'.repeat(1_000_000)],
];

describe('an archive that is', () => {
  test.each(archives)('%s is refused quickly', (_, make) => {
    const archive = make();
    const began = Date.now();
    const refused = (): string => {
      try {
        const checks = bundleChecks(unzipBundle(archive), { rank });
        return checks.some(({ status }) => status === 'failed') ? 'failed' : 'holds';
      } catch (error) {
        return error instanceof Error ? error.name : 'unknown';
      }
    };
    expect(['Problem', 'failed']).toContain(refused());
    expect(Date.now() - began).toBeLessThan(quickly);
  });

  withPython.each(archives)('%s is refused quickly by the other verifier', (_, make) => {
    const archive = make();
    const began = Date.now();
    expect(pythonChecks(archive).code).toBe(1);
    expect(Date.now() - began).toBeLessThan(quickly);
  });
});

describe('a ledger that holds', () => {
  test.each(ledgers)('%s is refused quickly', (_, text) => {
    const began = Date.now();
    const checks = bundleChecks(new Map([['ledger.ndjson', bytes(text)]]), { rank });
    expect(checks.find(({ name }) => name === 'ledger-form')?.status).toBe('failed');
    expect(Date.now() - began).toBeLessThan(quickly);
  });

  withPython.each(ledgers)('%s is refused quickly by the other verifier', (_, text) => {
    const began = Date.now();
    const { code, checks } = pythonChecks(zipSync({ 'ledger.ndjson': bytes(text) }));
    expect(code).toBe(1);
    expect(checks.find(({ name }) => name === 'ledger-form')?.status).toBe('failed');
    expect(Date.now() - began).toBeLessThan(quickly);
  });
});

test('every single character of every entry that is changed is found by the chain', () => {
  const { entries } = goldenSession();
  expect(makeBundle(partsOf(entries, ['poll-1', 'poll-2'])).size).toBeGreaterThan(10);
  const lines = entries.map(ledgerLine);
  for (const [place, line] of lines.entries()) {
    const before = lines[place - 1];
    const from = place === 0 ? entries[0]! : entries[place - 1]!;
    for (let at = 0; at < line.length; at += 1) {
      const changed = `${line.slice(0, at)}${String.fromCharCode(line.charCodeAt(at) ^ 1)}${line.slice(at + 1)}`;
      const way = before === undefined ? [changed] : [before, changed];
      if (leadsTo(way, from, entries[place]!) === 'leads') throw new Error(`${place}:${at} ${changed}`);
    }
  }
});
