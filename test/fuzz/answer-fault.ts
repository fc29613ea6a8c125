import { Ajv } from 'ajv';
import { problemText } from '#problem';
import type { ApiDocument, Operation } from './api-document.ts';
import type { RawReply } from './raw-request.ts';

/** Languages of the built-in texts: in one of them every request is sent. */
export const askedLanguages = ['en', 'fr', 'es', 'ar'] as const;
export type AskedLanguage = (typeof askedLanguages)[number];

const kinds: Readonly<Record<number, string>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'gone',
  413: 'too-large',
  422: 'invalid',
  429: 'too-many',
};
/** What the server itself refuses before a stage is asked. */
const ofServer = [400, 404, 405, 413, 414, 415];

const text = { type: 'string', minLength: 1 } as const;
const isProblem = new Ajv().compile({
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'instance'],
  properties: {
    type: text,
    title: text,
    status: { type: 'integer' },
    code: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    detail: text,
    instance: text,
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code', 'detail'],
        properties: { path: { type: 'string' }, code: text, detail: text },
      },
    },
  },
});

/** A place in our sources, a statement or a message of the database. */
const leak =
  /\n\s+at \S+ \(|node_modules|\.ts:\d+|\.js:\d+:\d+|\b(SELECT|INSERT INTO|UPDATE) .{1,80}(FROM|VALUES|SET)|QueryFailed|violates .* constraint|invalid input syntax|duplicate key value|value too long for type|out of range for type/;

/** What is wrong with an answer; null: nothing. */
export function answerFault(
  document: ApiDocument,
  operation: Operation,
  language: AskedLanguage | null,
  reply: RawReply,
): string | null {
  const { status, type } = reply;
  if (reply.hung) return `hung: no answer after ${Math.round(reply.milliseconds)} ms`;
  if (status === 0) return `no answer: ${reply.text}`;
  if (status >= 500) return `5xx: ${status} ${reply.text.slice(0, 300)}`;
  if (status === 304) return null;
  if (status < 400)
    return type.startsWith('text/event-stream') ? null : document.flawOf(operation, status, type, reply.text);
  if (leak.test(reply.text)) return `leak: ${reply.text.slice(0, 400)}`;
  if (type !== 'application/problem+json; charset=utf-8') return `no problem+json: ${status} ${type}`;
  const problem = JSON.parse(reply.text) as { title: string; code: string; status: number };
  if (!isProblem(problem) || problem.status !== status)
    return `an incomplete refusal: ${isProblem.errors?.[0]?.message} ${reply.text.slice(0, 300)}`;
  if (kinds[status] === undefined && !ofServer.includes(status)) return `status ${status} is none of ours`;
  if (language === null) return null;
  const titles = [`kind-${kinds[status]}`, problem.code].map((code) => problemText(code, {}, language));
  if (reply.language !== language || !titles.includes(problem.title))
    return `not in ${language}: ${reply.language} ${problem.title}`;
  return null;
}
