import { randomUUID } from 'node:crypto';

/** What was answered to one request. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
}

/** A refusal as `application/problem+json` says it. */
export interface Refusal {
  readonly status: number;
  readonly title: string;
  readonly code: string;
  readonly detail: string;
  readonly instance: string;
  readonly errors?: readonly { readonly path: string; readonly code: string; readonly detail: string }[];
  readonly current?: unknown;
}

/** How a request differs from the usual one. */
export interface RequestOptions {
  readonly body?: unknown;
  /** Replaces or, with undefined, leaves out what a visitor sends by itself. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

const sentAs = (body: unknown): string | Uint8Array<ArrayBuffer> =>
  typeof body === 'string' ? body : body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);

let visitors = 0;

/** Somebody with a browser: a session cookie or none, a language, an address of their own. */
export class Visitor {
  /** From a network reserved for documentation, so that visitors do not share one limit. */
  private readonly address = `2001:db8::${(visitors += 1).toString(16)}`;

  constructor(
    private readonly url: string,
    public cookie: string | null = null,
    private readonly language = 'en',
  ) {}

  /** Opens a stream; the body is read by the caller, who aborts it. */
  stream(path: string, signal: AbortSignal): Promise<Response> {
    const headers = { 'x-forwarded-for': this.address, ...(this.cookie !== null && { cookie: this.cookie }) };
    return fetch(`${this.url}/api${path}`, { headers, signal });
  }

  /** Sends a request as the web application would; a write carries its header and a fresh idempotency key. */
  async send(method: string, path: string, { body, headers = {} }: RequestOptions = {}): Promise<Reply> {
    const writes = method !== 'GET' && method !== 'HEAD';
    const usual = {
      'accept-language': this.language,
      'x-forwarded-for': this.address,
      ...(this.cookie !== null && { cookie: this.cookie }),
      ...(writes && { 'x-gnlc': '1', 'idempotency-key': randomUUID() }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const sent = Object.entries<string | undefined>({ ...usual, ...headers });
    const response = await fetch(`${this.url}/api${path}`, {
      method,
      redirect: 'manual',
      headers: sent.filter((one): one is [string, string] => one[1] !== undefined),
      ...(body !== undefined && { body: sentAs(body) }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    return { status: response.status, headers: response.headers, bytes, text };
  }

  /** The answer to a request that must succeed. */
  private async ask<Answer>(method: string, path: string, options: RequestOptions): Promise<Answer> {
    const reply = await this.send(method, path, options);
    if (reply.status >= 300) throw new Error(`${method} ${path}: ${reply.status} ${reply.text}`);
    return (reply.text === '' ? undefined : JSON.parse(reply.text)) as Answer;
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.ask('GET', path, {});
  }

  post<Answer>(path: string, body?: unknown, headers: RequestOptions['headers'] = {}): Promise<Answer> {
    return this.ask('POST', path, { body, headers });
  }

  put<Answer>(path: string, body: unknown, headers: RequestOptions['headers'] = {}): Promise<Answer> {
    return this.ask('PUT', path, { body, headers });
  }

  /** The refusal of a request that must fail; fails itself when the answer is not a well-formed one. */
  async refused(method: string, path: string, options: RequestOptions = {}): Promise<Refusal> {
    const { status, headers, text } = await this.send(method, path, options);
    if (status < 400 || headers.get('content-type') !== 'application/problem+json; charset=utf-8') {
      throw new Error(`${method} ${path} was not refused: ${status} ${text.slice(0, 500)}`);
    }
    const refusal = JSON.parse(text) as Refusal;
    if (refusal.status !== status || !refusal.title || !refusal.detail || !refusal.instance) {
      throw new Error(`${method} ${path}: an incomplete refusal ${text}`);
    }
    return refusal;
  }
}
