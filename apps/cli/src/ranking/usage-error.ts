/** A command was called in a way that it does not understand; the message says why. */
export class UsageError extends Error {}

/** Whether an error says that the command line was wrong, be it ours or that of `parseArgs`. */
export function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}

/** An option's value as a whole number within bounds. */
export function wholeOption(name: string, value: string, low: number, high: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < low || number > high)
    throw new UsageError(`--${name} must be a whole number from ${low} to ${high}`);
  return number;
}

/** An option's value, one of a list. */
export function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new UsageError(`--${name} must be one of: ${known.join(', ')}`);
  return found;
}

/** A coverage such as 0.95. */
export function coverageOption(value: string): number {
  const number = Number(value);
  if (!(number >= 0.5 && number < 1)) throw new UsageError('--coverage must be from 0.5 to below 1');
  return number;
}
