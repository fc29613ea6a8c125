import createClient from 'openapi-fetch';
import { withoutSign } from '#texts';
import { ApiProblem } from './api-problem.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { problemOf } from './request-json.ts';
import type { paths } from './schema.d.ts';

/** The service's addresses, typed by its OpenAPI document. The light entries ask by `requestJson` instead. */
export const client = createClient<paths>({
  // Looked up at each call, so that the gallery can stand in for the service.
  fetch: (request) => fetch(request),
  credentials: 'same-origin',
  bodySerializer: (body) => withoutSign(JSON.stringify(body)),
});

client.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang || 'en');
    if (request.method !== 'GET') {
      request.headers.set('X-GNLC', '1');
      request.headers.set('Idempotency-Key', idempotencyKey());
    }
    return request;
  },
  onError({ error }) {
    return error instanceof Error ? new ApiProblem(0, 'offline', '') : undefined;
  },
});

/** What a call brought; throws ApiProblem for a refusal. */
export async function answered<Data>(
  call: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> {
  const { data, error, response } = await call;
  if (!response.ok) throw problemOf(response.status, error);
  return data as Data;
}

/** The same, for documents that the API describes only as an object and a library describes in full. */
export async function documentOf<Document>(
  call: Promise<{ data?: unknown; error?: unknown; response: Response }>,
): Promise<Document> {
  return (await answered(call)) as Document;
}
