import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';

/** A schema of the description of the API, as far as values are made from it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly nullable?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

/** One endpoint as the description of the API has it. */
export interface Operation {
  /** `GET /members/{city}`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly { readonly name: string; readonly required: boolean; readonly schema: Schema }[];
  /** Content type and schema of the body; null: it takes none. */
  readonly body: { readonly type: string; readonly schema: Schema } | null;
  readonly responses: Readonly<Record<string, Content>>;
}

interface Described {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

/** The description of the API: what may be sent, and whether an answer is one of those that it promises. */
export class ApiDocument {
  readonly operations: readonly Operation[];
  private readonly schemas: Readonly<Record<string, Schema>>;
  private readonly ajv = new Ajv({ strict: false, validateFormats: false });
  private readonly judges = new Map<string, ValidateFunction>();

  constructor(text: string) {
    const { paths, components } = JSON.parse(text) as {
      readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
      readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
    };
    this.schemas = components.schemas;
    this.ajv.addSchema(withNulls({ $id: 'api', components }) as object);
    this.operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, described]) =>
        operationOf(method, path.replace('/api', ''), described),
      ),
    );
  }

  /** What a reference leads to. */
  resolved(schema: Schema): Schema {
    const found = schema.$ref === undefined ? schema : this.schemas[schema.$ref.split('/').at(-1) ?? ''];
    if (found === undefined) throw new Error(`The description has no ${schema.$ref}.`);
    return found;
  }

  /** Why an answer is none of those that the description promises; null: it is one. */
  flawOf({ name, responses }: Operation, status: number, type: string, text: string): string | null {
    const promised = responses[status];
    if (promised === undefined) return `status ${status} is not described`;
    const content = Object.entries(promised.content ?? {});
    if (content.length === 0) return text === '' ? null : `status ${status} promises no content`;
    const bare = (one: string): string => one.replace(/;.*/, '').trim();
    const found = content.find(([described]) => bare(described) === bare(type));
    if (found === undefined) return `${type} is not described`;
    if (found[0] !== 'application/json' || found[1].schema === undefined) return null;
    const id = `${name} ${status}`;
    const judge = this.judges.get(id) ?? this.ajv.compile(withNulls(absolute(found[1].schema)) as object);
    this.judges.set(id, judge);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return 'the answer is no JSON';
    }
    if (judge(value)) return null;
    const [first] = judge.errors ?? [];
    return `the answer differs from its schema at ${first?.instancePath}: ${first?.message}`;
  }
}

function operationOf(method: string, path: string, described: Described): Operation {
  const [type, media] = Object.entries(described.requestBody?.content ?? {})[0] ?? [];
  return {
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    query: (described.parameters ?? []).flatMap(({ name, in: place, required = false, schema = {} }) =>
      place === 'query' ? [{ name, required, schema }] : [],
    ),
    body: type === undefined ? null : { type, schema: media?.schema ?? {} },
    responses: described.responses,
  };
}

/** References lead into the document from wherever a schema stands. */
function absolute(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll('"#/components', '"api#/components')) as unknown;
}

/** OpenAPI 3.0 says null beside a type, JSON Schema among the types. */
function withNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNulls);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withNulls(inner)]),
  );
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
}
