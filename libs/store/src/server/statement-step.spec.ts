import { statementStep } from './statement-step.ts';

describe('statementStep', () => {
  test.each([
    ['SELECT "p"."id" FROM "person" "p" WHERE "p"."email" = $1', 'SELECT', 'person'],
    ['WITH added AS (INSERT INTO outbox (job) VALUES ($1)) SELECT pg_notify($2, $3)', 'INSERT', 'outbox'],
    ['UPDATE session SET seen_at = $1 WHERE id = $2', 'UPDATE', 'session'],
    ['DELETE FROM mail WHERE id = $1', 'DELETE', 'mail'],
    ['\n  SELECT set_config($1, $2, true)', 'SELECT', null],
    ['BEGIN', 'BEGIN', null],
    ["LISTEN x; -- 'maria@example.org'", 'STATEMENT', null],
  ])('%s', (text, operation, table) => {
    expect(statementStep(text)).toEqual({ kind: 'statement', operation, table });
  });
});
