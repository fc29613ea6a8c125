import pg from 'pg';
import { beginBelow, failureName } from '#tracing';
import { PreparedQuery } from './prepared-query.ts';
import type { Answered, Prepared } from './prepared-query.ts';
import { QueryBatch } from './query-batch.ts';
import { statementStep } from './statement-step.ts';

/** Statements are told apart by their text; those that are built anew for every call would never be met again. */
const most = { statements: 500, characters: 4000 };
const names = new Map<string, string>();

/** The name under which a text is prepared; null for texts that are not worth it. */
function nameOf(text: string): string | null {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (text.length > most.characters || names.size >= most.statements) return null;
  const name = `gnlc_${names.size}`;
  names.set(text, name);
  return name;
}

/** Statements without values that belong to nearly every transaction: they travel with the others. */
const frames = new Set(['BEGIN', 'COMMIT']);

/**
 * A connection that has every statement with parameters parsed and planned once, and sends what is asked without waiting for
 * the answers before it. Row-level security makes planning dearer than running most of our statements: one plan serves all
 * values, since our tables are small or asked by their keys. What is asked in one turn of the event loop leaves, and is
 * answered, as one batch.
 */
export class PreparedClient extends pg.Client {
  private batch: QueryBatch | null = null;
  private readonly statements = new Map<string, Prepared>();

  private accessChanged = false;

  constructor(config: pg.ClientConfig) {
    super({ ...config, pipeline: true, options: '-c plan_cache_mode=force_generic_plan' });
    this.on('notice', ({ message }) => {
      if (message === 'gnlc_access') this.accessChanged = true;
    });
  }

  /** Whether a statement since the last look has changed who may do what. */
  sawAccessChange(): boolean {
    const seen = this.accessChanged;
    this.accessChanged = false;
    return seen;
  }

  // @ts-expect-error The overloads of the parent cannot be said again for one signature that passes everything on.
  override query(asked: unknown, values?: unknown, answered?: Answered): unknown {
    const step = typeof asked === 'string' ? beginBelow(() => statementStep(asked)) : null;
    const answer = this.ask(asked, values, answered);
    if (step === null) return answer;
    if (answer instanceof Promise)
      answer.then(
        () => step.end(),
        (error: unknown) => step.end({ failure: failureName(error) }),
      );
    else step.end();
    return answer;
  }

  private ask(asked: unknown, values?: unknown, answered?: Answered): unknown {
    const prepared = this.preparedFor(asked, values);
    if (prepared === null) {
      this.send();
      return (super.query.bind(this) as (...args: readonly unknown[]) => unknown)(asked, values, answered);
    }
    const given = (values ?? []) as readonly unknown[];
    if (answered) return this.join(new PreparedQuery(prepared, given, answered));
    return new Promise((resolve, reject) => {
      this.join(
        new PreparedQuery(prepared, given, (error, result) => (error ? reject(error) : resolve(result))),
      );
    });
  }

  private preparedFor(asked: unknown, values: unknown): Prepared | null {
    if (typeof asked !== 'string') return null;
    const valued = Array.isArray(values) && values.length > 0;
    return valued || (values === undefined && frames.has(asked)) ? this.statement(asked) : null;
  }

  /** What this connection knows of a statement; null for one that is not worth preparing. */
  private statement(text: string): Prepared | null {
    const known = this.statements.get(text);
    if (known) return known;
    const name = nameOf(text);
    if (name === null) return null;
    const prepared = { name, text };
    this.statements.set(text, prepared);
    return prepared;
  }

  private join(statement: PreparedQuery): void {
    if (this.batch === null) {
      this.batch = new QueryBatch();
      process.nextTick(() => this.send());
    }
    this.batch.add(statement);
  }

  private send(): void {
    const { batch } = this;
    this.batch = null;
    if (batch) (super.query.bind(this) as (asked: QueryBatch) => unknown)(batch);
  }
}
