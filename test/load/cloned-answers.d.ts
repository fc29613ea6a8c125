export function cloneAnswers(
  query: (sql: string, values: unknown[]) => Promise<unknown>,
  round: string,
  count: number,
): Promise<void>;
