import { failureText } from './file-mistake.ts';
import type { Terminal } from './terminal.ts';
import { isUsageError } from './usage-error.ts';

/**
 * Runs a command's work and turns what goes wrong into words and an exit code: 2 for a wrong call (with the
 * usage), 1 for a file that cannot be read, 0 when all went well. Defects are thrown on.
 */
export async function runCommand(
  terminal: Terminal,
  usage: string,
  file: () => string,
  work: () => Promise<void>,
): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (isUsageError(error)) {
      terminal.err(`${error.message}\n\n${usage}`);
      return 2;
    }
    const text = failureText(file(), error);
    if (text === undefined) throw error;
    terminal.err(text);
    return 1;
  }
}
