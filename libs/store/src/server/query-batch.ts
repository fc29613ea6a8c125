import pg from 'pg';
import type { PreparedQuery, Wire } from './prepared-query.ts';

/** As a connection is, except that one barrier stands at the end of all statements instead of after each. */
const unbarred = new WeakMap<Wire, Wire>();

function withoutBarrier(wire: Wire): Wire {
  const known = unbarred.get(wire);
  if (known) return known;
  const quiet = Object.create(wire, { sync: { value: () => undefined } }) as Wire;
  unbarred.set(wire, quiet);
  return quiet;
}

/** What PostgreSQL says to statements of a transaction that has failed (25P02); those behind a failure it does not even answer. */
function skipped(after: Error): Error {
  return Object.assign(new Error('a statement sent before this one had failed', { cause: after }), {
    code: '25P02',
  });
}

/**
 * Statements of one transaction that leave together, with one barrier behind them (Sync; PostgreSQL, Frontend/Backend
 * Protocol, "Extended Query"): the server answers all of them at once instead of waking us for each. What stands behind
 * a failure is not run.
 */
export class QueryBatch extends pg.Query {
  /** Statement that pg takes parse messages and failures to be about: the one that the server is at. */
  name: string | undefined;
  text: string | undefined;
  /** Whom pg tells of a failure; the statements themselves know whom to tell. */
  readonly callback = (): void => undefined;

  private readonly statements: PreparedQuery[] = [];
  /** Those that the server will answer. */
  private sent: readonly PreparedQuery[] = [];
  private place = 0;
  private wire: Wire | null = null;

  constructor() {
    super('');
  }

  /** Adds a statement; not after the batch was handed to pg. */
  add(statement: PreparedQuery): void {
    this.statements.push(statement);
  }

  override readonly submit = (connection: pg.Connection): null => {
    const wire = connection as unknown as Wire;
    this.wire = wire;
    const quiet = withoutBarrier(wire);
    // Each message would be a call of the system.
    wire.stream.cork();
    try {
      for (const statement of this.statements) statement.prepare(quiet);
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
    this.sent = this.statements.filter(({ refused }) => !refused);
    this.arriveAt(0);
    return null;
  };

  private arriveAt(place: number): void {
    this.place = place;
    const statement = this.sent[place];
    this.name = statement?.name;
    this.text = statement?.text;
  }

  private get current(): PreparedQuery {
    return this.sent[this.place]!;
  }

  handleRowDescription(said: Parameters<PreparedQuery['handleRowDescription']>[0]): void {
    this.current.handleRowDescription(said);
  }

  handleDataRow(said: Parameters<PreparedQuery['handleDataRow']>[0]): void {
    this.current.handleDataRow(said);
  }

  handleCommandComplete(said: Parameters<PreparedQuery['handleCommandComplete']>[0]): void {
    this.current.handleCommandComplete(said);
    this.arriveAt(this.place + 1);
  }

  handleReadyForQuery(): void {
    for (const statement of this.sent) statement.handleReadyForQuery();
  }

  handleError(error: Error): void {
    const behind = this.sent.slice(this.place + 1);
    // The server has passed over them, so it does not know those that came to it for the first time.
    for (const { name } of behind) delete this.wire?.submittedNamedStatements[name];
    for (const statement of this.sent.slice(0, this.place)) statement.handleReadyForQuery();
    this.sent[this.place]?.callback(error);
    for (const statement of behind) statement.callback(skipped(error));
  }
}
