import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundleChecks } from '#assembly';
import type { Check } from '#assembly';
import { unzipBundle } from '#documents';
import { rank } from '#ranking';

const marks = { passed: 'ok  ', failed: 'FAIL', absent: '–   ' } as const;

/** Checks a bundle file; exit code 0 when no check has failed, 1 when one has, 2 for a wrong call. */
export function verifyCommand(argv: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    process.stderr.write('gnlc verify BUNDLE.zip [--json]\n');
    return 2;
  }
  const checks = bundleChecks(unzipBundle(readFileSync(file)), { rank });
  const failed = checks.filter(({ status }) => status === 'failed');
  process.stdout.write(values.json ? `${JSON.stringify(checks)}\n` : table(checks, failed.length));
  return failed.length === 0 ? 0 : 1;
}

function table(checks: readonly Check[], failed: number): string {
  const lines = checks.map(
    ({ number, name, status, detail }) =>
      `${String(number).padStart(2)}  ${marks[status]}  ${name.padEnd(20)} ${detail.slice(0, 90)}`,
  );
  const verdict = failed === 0 ? 'The bundle holds.' : `${failed} checks have failed.`;
  return `${lines.join('\n')}\n\n${verdict}\n`;
}
