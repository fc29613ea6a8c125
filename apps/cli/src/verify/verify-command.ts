import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { bundleChecks, bundleSignatures } from '#assembly';
import type { Check } from '#assembly';
import { unzipBundle } from '#archive';
import { rank } from '#ranking';
import { runCommand } from '../ranking/run-command.ts';
import { platformSignatures } from './platform-signatures.ts';
import { processTerminal } from '../ranking/terminal.ts';
import type { Terminal } from '../ranking/terminal.ts';
import { UsageError } from '../ranking/usage-error.ts';

const marks = { passed: 'ok  ', failed: 'FAIL', absent: '–   ' } as const;

const usage = 'gnlc verify BUNDLE.zip [--against OLDER.zip] [--json]\n';

/**
 * Checks a bundle file; exit code 0 when no check has failed, 1 when one has or the file cannot be read,
 * 2 for a wrong call.
 */
export async function verifyCommand(
  argv: readonly string[],
  terminal: Terminal = processTerminal,
): Promise<number> {
  let file = '';
  let failed = 0;
  const code = await runCommand(
    terminal,
    usage,
    () => file,
    async () => {
      const { values, positionals } = parseArgs({
        args: [...argv],
        options: { json: { type: 'boolean', default: false }, against: { type: 'string' } },
        allowPositionals: true,
      });
      if (positionals[0] === undefined || positionals.length > 1) throw new UsageError('Name one bundle.');
      [file] = positionals;
      const newer = unzipBundle(await readFile(file));
      if (values.against !== undefined) file = values.against;
      const older = values.against === undefined ? null : unzipBundle(await readFile(file));
      const isValid = await platformSignatures(bundleSignatures(newer));
      const checks = bundleChecks(newer, { rank, older, isValid });
      failed = checks.filter(({ status }) => status === 'failed').length;
      terminal.out(values.json ? `${JSON.stringify(checks)}\n` : table(checks, failed));
    },
  );
  return code === 0 && failed > 0 ? 1 : code;
}

function table(checks: readonly Check[], failed: number): string {
  const lines = checks.map(
    ({ number, name, status, detail }) =>
      `${String(number).padStart(2)}  ${marks[status]}  ${name.padEnd(20)} ${status === 'absent' ? 'not in this bundle' : detail.slice(0, 90)}`,
  );
  const verdict = failed === 0 ? 'The bundle holds.' : `${failed} checks have failed.`;
  return `${lines.join('\n')}\n\n${verdict}\n`;
}
