import * as fc from 'fast-check';
import { canonicalJson } from '#canonical';
import { auditChainProblems } from './audit-chain-problems.ts';
import type { AuditEntry, AuditSeal } from './audit-entry.ts';
import { auditLine } from './audit-line.ts';
import { emptyAuditChain, sealEntry } from './seal-entry.ts';

const entryOf = (id: number, change: Partial<AuditEntry> = {}): AuditEntry => ({
  id,
  at: '2026-04-08T09:00:00.000Z',
  actor: 'person',
  person: `person-${id % 3}`,
  system: null,
  roles: ['coordinator'],
  operation: 'Members.importCsv',
  route: 'POST /api/members/import',
  subject: {},
  request: `request-${id}`,
  outcome: 'done',
  code: null,
  ...change,
});

/** A chain of entries; ids leave gaps, as rolled back writes do. */
function chained(length: number): readonly AuditSeal[] {
  const seals: AuditSeal[] = [];
  for (let k = 0; k < length; k++) seals.push(sealEntry(seals.at(-1) ?? emptyAuditChain, entryOf(2 * k + 1)));
  return seals;
}

const linesOf = (seals: readonly AuditSeal[]): string[] => seals.map((seal) => auditLine(seal, 'Somebody'));
const codes = (lines: readonly string[], head?: string): readonly string[] =>
  auditChainProblems(lines, head).map(({ line, code }) => `${line} ${code}`);
const whole = fc.integer({ min: 0, max: 19 });

describe('auditChainProblems', () => {
  const seals = chained(20);
  const lines = linesOf(seals);

  test('finds nothing in a log as it was sealed, whatever people are called today', () => {
    expect(codes([])).toEqual([]);
    expect(codes(lines, seals[19]?.hash)).toEqual([]);
    expect(codes(seals.map((seal) => auditLine(seal, null)))).toEqual([]);
  });

  test('the hash is that of canonical JSON of entry and previous hash', () => {
    // Computed once by another program: an own chain must not drift with the code that writes it.
    expect(seals[0]?.hash).toBe('e64a0852a4d057edd3fc188e60f69be310a84c4e76381d0d263f859ad920c5cc');
  });

  test('names line and reason', () => {
    const [first, second] = seals as [AuditSeal, AuditSeal];
    const other = { ...first, entry: entryOf(1, { person: 'somebody-else' }) };
    expect(codes(linesOf([other, second]))).toEqual(['1 hash-differs']);
    expect(codes(linesOf([sealEntry(emptyAuditChain, other.entry), second]))).toEqual(['2 chain-broken']);
    expect(codes(linesOf([first, sealEntry(first, first.entry)]))).toEqual(['2 entry-sealed-twice']);
    expect(codes(['{}', 'x'])).toEqual(['1 line-not-an-entry', '2 line-not-canonical']);
    expect(codes([JSON.stringify(JSON.parse(lines[0] ?? ''), null, 1)])).toEqual(['1 line-not-canonical']);
    const stranger = { ...first, entry: { ...first.entry, email: 'ana@cork.example' } };
    expect(codes([canonicalJson({ ...stranger, label: null })])).toEqual(['1 line-not-an-entry']);
  });

  test('a log that was cut at its end is found by the head that was noted', () => {
    expect(codes(lines.slice(0, 12))).toEqual([]);
    expect(codes(lines.slice(0, 12), seals[19]?.hash)).toEqual(['12 head-differs']);
  });

  test('any line that is dropped before the last is found', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 18 }), (k) => codes(lines.toSpliced(k, 1)).length > 0));
  });

  test('any two lines that change places are found', () => {
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        fc.pre(a !== b);
        return codes(lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '')).length > 0;
      }),
    );
  });

  test('any line that is repeated is found', () => {
    fc.assert(fc.property(whole, whole, (a, b) => codes(lines.toSpliced(a, 0, lines[b] ?? '')).length > 0));
  });

  test('any character that is changed outside the label is found, if not here then by the head', () => {
    const head = seals[19]?.hash;
    fc.assert(
      fc.property(whole, fc.nat(), fc.constantFrom(...'0123456789abcxyz"{}:,'), (k, place, letter) => {
        const line = lines[k] ?? '';
        const at = place % line.length;
        const label = line.indexOf('"label"');
        fc.pre(line[at] !== letter && (at < label || at > label + '"label":"Somebody"'.length));
        const changed = line.slice(0, at) + letter + line.slice(at + 1);
        return codes(lines.with(k, changed), head).length > 0;
      }),
      { numRuns: 500 },
    );
  });

  test('any field of any entry that is rewritten is found, also when its own hash is made to fit', () => {
    const other = fc.record({
      person: fc.constantFrom(null, 'person-9'),
      operation: fc.constantFrom('Members.importCsv', 'People.add'),
      outcome: fc.constantFrom('done' as const, 'refused' as const),
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 18 }), other, fc.boolean(), (k, change, rehash) => {
        const seal = seals[k] as AuditSeal;
        const entry = { ...seal.entry, ...change };
        fc.pre(canonicalJson(entry) !== canonicalJson(seal.entry));
        const forged = rehash ? sealEntry(seals[k - 1] ?? emptyAuditChain, entry) : { ...seal, entry };
        return codes(lines.with(k, auditLine(forged, 'Somebody'))).length > 0;
      }),
    );
  });
});
