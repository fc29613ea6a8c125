import pg from 'pg';

/** What a connection of pg gives a query to say; of its many words those that are used here. */
export interface Wire {
  describe(part: { readonly type: string; readonly name: string }): void;
  sync(): void;
  readonly stream: { cork(): void; uncork(): void };
  /** Statements by name that were sent to be parsed and are not yet known to be. */
  readonly submittedNamedStatements: Record<string, string>;
}

interface Field {
  readonly name: string;
  readonly dataTypeID: Parameters<typeof pg.types.getTypeParser>[0];
}

/** The columns of a statement, as the server has described them once. */
export interface Columns {
  readonly fields: readonly Field[];
  readonly parsers: readonly ((text: string) => unknown)[];
}

/** What a connection knows of a statement that it has prepared. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
  /** Undefined until the server has answered for the first time. */
  columns?: Columns;
}

export type Answered = (error: Error | null, result?: pg.QueryResult) => void;

/** How pg prepares and runs a statement; its types leave it out. */
const preparing = pg.Query.prototype as unknown as { readonly prepare: (wire: Wire) => void };

/** As a connection is, except that it does not ask the server to describe the columns. */
const knowing = new WeakMap<Wire, Wire>();

function withoutDescribing(wire: Wire): Wire {
  const known = knowing.get(wire);
  if (known) return known;
  const quiet = Object.create(wire, { describe: { value: () => undefined } }) as Wire;
  knowing.set(wire, quiet);
  return quiet;
}

/**
 * A prepared statement whose columns are described once for each connection instead of for every call: PostgreSQL refuses
 * to run a statement whose columns have changed since it was prepared.
 */
export class PreparedQuery extends pg.Query {
  private readonly result = {
    command: '',
    rowCount: null as number | null,
    oid: 0,
    rows: [] as Record<string, unknown>[],
    fields: [] as readonly Field[],
  };
  /** What pg prepares it under. */
  readonly name: string;
  readonly text: string;
  /** Whom pg tells of a failure. */
  readonly callback: Answered;
  /** Its values could not be put on the wire: it was answered and never sent. */
  refused = false;

  constructor(
    private readonly prepared: Prepared,
    values: readonly unknown[],
    answered: Answered,
  ) {
    super(prepared.text, [...values]);
    this.name = prepared.name;
    this.text = prepared.text;
    this.callback = answered;
  }

  prepare(wire: Wire): void {
    preparing.prepare.call(this, this.prepared.columns ? withoutDescribing(wire) : wire);
  }

  handleRowDescription({ fields }: { readonly fields: readonly Field[] }): void {
    const parsers = fields.map(({ dataTypeID }) => pg.types.getTypeParser(dataTypeID, 'text'));
    this.prepared.columns = { fields, parsers };
  }

  handleDataRow({ fields: texts }: { readonly fields: readonly (string | null)[] }): void {
    const { fields, parsers } = this.prepared.columns!;
    const row: Record<string, unknown> = {};
    for (let place = 0; place < texts.length; place += 1) {
      const text = texts[place] as string | null;
      row[fields[place]!.name] = text === null ? null : parsers[place]!(text);
    }
    this.result.rows.push(row);
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    // Without a description there are no columns.
    this.prepared.columns ??= { fields: [], parsers: [] };
    const words = text.split(' ');
    this.result.command = words[0]!;
    this.result.rowCount = words.length > 1 ? Number(words.at(-1)) : null;
    this.result.fields = this.prepared.columns.fields;
  }

  handleReadyForQuery(): void {
    this.callback(null, this.result as pg.QueryResult);
  }

  /** Called by pg's `prepare` when a value cannot be written; the server's failures go to the batch. */
  handleError(error: Error): void {
    this.refused = true;
    this.callback(error);
  }
}
