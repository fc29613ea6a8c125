import { parseArgs } from 'node:util';
import { AuditChain } from '#members';
import type { AuditProblem, AuditProblemCode } from '#members';
import { readLines } from '../ranking/read-lines.ts';
import { runCommand } from '../ranking/run-command.ts';
import { processTerminal } from '../ranking/terminal.ts';
import type { Terminal } from '../ranking/terminal.ts';
import { UsageError } from '../ranking/usage-error.ts';

const usage = `gnlc verify-audit FILE [--head HASH] [--json]

  FILE          the audit log as it was exported; - for standard input
  --head HASH   the head that was noted elsewhere: finds a log that was cut at its end
`;

const words: Readonly<Record<AuditProblemCode, string>> = {
  'line-not-canonical': 'is not written as the service writes it',
  'line-not-an-entry': 'is not an entry of the log',
  'number-out-of-line': 'has another number than the next one',
  'chain-broken': 'does not follow the line before it',
  'hash-differs': 'does not say what was sealed',
  'entry-sealed-twice': 'repeats an entry',
  'head-differs': 'is the last one, but not the head that was noted',
};

/**
 * Checks the chain of an exported audit log, without server or network; exit code 0 when it holds, 1 when it does not or
 * the file cannot be read, 2 for a wrong call.
 */
export async function verifyAuditCommand(
  argv: readonly string[],
  terminal: Terminal = processTerminal,
): Promise<number> {
  let file = '';
  const chain = new AuditChain();
  const code = await runCommand(
    terminal,
    usage,
    () => file,
    async () => {
      const { values, positionals } = parseArgs({
        args: [...argv],
        options: { head: { type: 'string' }, json: { type: 'boolean', default: false } },
        allowPositionals: true,
      });
      if (positionals[0] === undefined || positionals.length > 1) throw new UsageError('Name one file.');
      [file] = positionals;
      await readLines(file, (line) => chain.push(line));
      chain.end(values.head);
      terminal.out(
        values.json ? `${JSON.stringify({ head: chain.head, problems: chain.problems })}\n` : told(chain),
      );
    },
  );
  return code === 0 && chain.problems.length > 0 ? 1 : code;
}

function told({ head, problems }: AuditChain): string {
  if (problems.length === 0) return `The log holds: ${head.number} entries, head ${head.hash}\n`;
  const lines = problems.map(({ line, code }: AuditProblem) => `line ${line} ${words[code]} (${code})`);
  return `${lines.join('\n')}\n\nThe log does not hold.\n`;
}
