import { withoutSign } from '#texts';
import { ApiProblem } from './api-problem.ts';
import type { RefusedField } from './api-problem.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { noteServerTime } from './server-clock.ts';

/** What a request may carry besides its address. */
export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** A file as the whole body. */
  readonly file?: Blob;
  /** Give the same key to send the same write again; a fresh one is made otherwise. */
  readonly key?: string;
  readonly signal?: AbortSignal;
}

/**
 * The answer of the service as JSON, undefined where it has none.
 * Writes carry the header against forged requests and an idempotency key. Throws ApiProblem.
 */
export async function requestJson<Answer>(path: string, options: RequestOptions = {}): Promise<Answer> {
  const { body, file, key, signal } = options;
  const { method = body === undefined && file === undefined ? 'GET' : 'POST' } = options;
  const headers: Record<string, string> = { 'Accept-Language': document.documentElement.lang || 'en' };
  if (method !== 'GET') {
    headers['X-GNLC'] = '1';
    headers['Idempotency-Key'] = key ?? idempotencyKey();
  }
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (file !== undefined) headers['Content-Type'] = 'application/octet-stream';
  const init: RequestInit = { method, headers, credentials: 'same-origin' };
  if (body !== undefined) init.body = withoutSign(JSON.stringify(body));
  if (file !== undefined) init.body = file;
  if (signal !== undefined) init.signal = signal;
  return (await answerOf(await reach(path, init))) as Answer;
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiProblem(0, 'offline', '');
  }
}

async function answerOf(response: Response): Promise<unknown> {
  noteServerTime(response.headers.get('date'));
  const json = parsed(await response.text());
  if (response.ok) return json;
  throw problemOf(response.status, json);
}

/** The problem that a refusal's JSON describes; one without words where a proxy answered for the service. */
export function problemOf(status: number, json: unknown): ApiProblem {
  const document = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  return new ApiProblem(
    status,
    typeof document['code'] === 'string' ? document['code'] : 'unknown',
    typeof document['detail'] === 'string' ? document['detail'] : '',
    Array.isArray(document['errors']) ? (document['errors'] as RefusedField[]) : [],
    document,
  );
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's error page is not ours to show.
    return undefined;
  }
}
