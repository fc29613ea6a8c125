let ahead = 0;

/** Notes the service's time as an answer's `Date` header says it. */
export function noteServerTime(header: string | null): void {
  const told = header === null ? Number.NaN : Date.parse(header);
  // The header has whole seconds: half of one is the best guess.
  if (!Number.isNaN(told)) ahead = told + 500 - Date.now();
}

/** Now, in milliseconds, by the service's clock: phones in one hall count down together however their own clocks go. */
export const serverNow = (): number => Date.now() + ahead;
