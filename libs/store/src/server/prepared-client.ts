import pg from 'pg';
import { PreparedQuery } from './prepared-query.ts';
import type { Answered, Prepared } from './prepared-query.ts';

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

interface Corkable {
  cork(): void;
  uncork(): void;
}

/**
 * A connection that has every statement with parameters parsed and planned once, and sends what is asked without waiting for
 * the answers before it. Row-level security makes planning dearer than running most of our statements: one plan serves all
 * values, since our tables are small or asked by their keys.
 */
export class PreparedClient extends pg.Client {
  /** What is asked in one turn of the event loop leaves in one write. */
  private corked = false;
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
    this.cork();
    const query = super.query.bind(this) as (...args: readonly unknown[]) => unknown;
    if (typeof asked !== 'string' || !Array.isArray(values) || values.length === 0)
      return query(asked, values, answered);
    const prepared = this.statement(asked);
    if (prepared === null) return query(asked, values, answered);
    if (answered) return query(new PreparedQuery(prepared, values, answered));
    return new Promise((resolve, reject) => {
      query(
        new PreparedQuery(prepared, values, (error, result) => (error ? reject(error) : resolve(result))),
      );
    });
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

  private cork(): void {
    if (this.corked) return;
    this.corked = true;
    const { stream } = (this as unknown as { readonly connection: { readonly stream: Corkable } }).connection;
    stream.cork();
    process.nextTick(() => {
      this.corked = false;
      stream.uncork();
    });
  }
}
