import type { Step } from '#tracing';

const most = 500;
const known = new Map<string, Step>();

/** What a trace tells of a statement: what it does and to which table, nothing of its text. */
export function statementStep(text: string): Step {
  const before = known.get(text);
  if (before) return before;
  const [operation = 'STATEMENT'] =
    /\b(?:SELECT|INSERT|UPDATE|DELETE|BEGIN|COMMIT|ROLLBACK)\b/i.exec(text) ?? [];
  const [, table = null] = /\b(?:FROM|INTO|UPDATE)\s+(?:ONLY\s+)?"?([a-z_]\w*)/i.exec(text) ?? [];
  const step: Step = { kind: 'statement', operation: operation.toUpperCase(), table };
  if (known.size < most) known.set(text, step);
  return step;
}
