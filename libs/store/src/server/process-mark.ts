import { readFileSync } from 'node:fs';

/**
 * What tells a running process from a later one with the same number: its number and, on Linux, when it began.
 * Null when no such process runs.
 */
export function processMark(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return process.platform === 'linux' ? linuxMark(pid) : anyMark(pid);
}

/** Whether the process that a mark was taken of still runs. */
export function isRunning(mark: string): boolean {
  return mark !== '' && processMark(Number.parseInt(mark, 10)) === mark;
}

function linuxMark(pid: number): string | null {
  try {
    // The program's name, in brackets, may hold anything; what follows it is fixed: state first, start time 20th.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return fields[0] === 'Z' ? null : `${pid} ${fields[19]}`;
  } catch {
    return null;
  }
}

function anyMark(pid: number): string | null {
  try {
    process.kill(pid, 0);
    return `${pid}`;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? `${pid}` : null;
  }
}
