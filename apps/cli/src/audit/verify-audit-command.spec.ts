import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditLine, emptyAuditChain, sealEntry, unaskedAct } from '#members';
import type { AuditSeal } from '#members';
import { RecordedTerminal } from '../ranking/recorded-terminal.ts';
import { verifyAuditCommand } from './verify-audit-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'gnlc-audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const seals: AuditSeal[] = [];
for (const id of [1, 2, 4]) {
  const act = unaskedAct('Runs.finish', { run: `run-${id}` });
  const who = { actor: 'system', person: null, system: 'ranking', outcome: 'done', code: null } as const;
  seals.push(
    sealEntry(seals.at(-1) ?? emptyAuditChain, { id, at: '2026-04-08T09:00:00.000Z', ...who, ...act }),
  );
}
const lines = seals.map((seal) => auditLine(seal, null));
const head = seals[2]?.hash ?? '';

async function verified(
  content: readonly string[],
  ...options: readonly string[]
): Promise<{ readonly code: number; readonly output: string; readonly errors: string }> {
  const path = join(folder, 'audit.ndjson');
  writeFileSync(path, content.map((line) => `${line}\n`).join(''));
  const terminal = new RecordedTerminal();
  const code = await verifyAuditCommand([path, ...options], terminal);
  return { code, output: terminal.output, errors: terminal.errors };
}

test('a log that holds', async () => {
  const expected = { code: 0, output: `The log holds: 3 entries, head ${head}\n`, errors: '' };
  expect(await verified(lines)).toEqual(expected);
  expect(await verified(lines, '--head', head)).toEqual(expected);
});

test('a log with a line changed, dropped or cut off', async () => {
  const changed = await verified([lines[0]!.replace('Runs.finish', 'Runs.cancel'), ...lines.slice(1)]);
  expect([changed.code, changed.output]).toEqual([
    1,
    'line 1 does not say what was sealed (hash-differs)\n\nThe log does not hold.\n',
  ]);
  expect((await verified([lines[0]!, lines[2]!])).code).toBe(1);
  expect((await verified(lines.slice(0, 2))).code).toBe(0);
  const cut = await verified(lines.slice(0, 2), '--head', head, '--json');
  expect([cut.code, JSON.parse(cut.output)]).toMatchObject([
    1,
    { problems: [{ line: 2, code: 'head-differs' }] },
  ]);
});

test('a wrong call and a file that is not there', async () => {
  const terminal = new RecordedTerminal();
  expect(await verifyAuditCommand([], terminal)).toBe(2);
  expect(terminal.errors).toContain('gnlc verify-audit FILE');
  expect(await verifyAuditCommand([join(folder, 'none.ndjson')], new RecordedTerminal())).toBe(1);
});
