import { Catch, HttpException, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem, problemText } from '#problem';
import type { ProblemKind } from '#problem';
import { takeRefusedBody } from './refused-body.ts';
import { RefusalLog } from './refusal-log.ts';
import type { GnlcRequest, Reader } from './request-context.ts';

const statuses: Readonly<Record<ProblemKind, number>> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
};

const inEnglish: Reader = {
  language: 'en',
  problemText: (code, params) => problemText(code, params, 'en'),
};

/** Writes every refusal as `application/problem+json` (RFC 9457) in the reader's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(private readonly refusals: RefusalLog) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<GnlcRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const status = sendProblem(error, request, reply);
    this.refusals.note(error, request);
    if (status >= 500) this.logger.error(error instanceof Error ? error.stack : String(error), request.id);
  }
}

/** Answers a request with a refusal and gives its status. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): number {
  const { reader = inEnglish } = request as GnlcRequest;
  const { status, body } = problemBody(error, reader);
  const { retryAfter } = error instanceof Problem ? error.extensions : {};
  if (status === 413) takeRefusedBody(request, reply);
  if (typeof retryAfter === 'number') void reply.header('retry-after', String(retryAfter));
  void reply
    .status(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', reader.language)
    .send({ ...body, instance: request.id });
  return status;
}

/** Status and body of a refusal; what is not a refusal is hidden behind `internal`. */
export function problemBody(error: unknown, { problemText }: Reader) {
  if (error instanceof Problem) {
    const status = statuses[error.kind];
    const errors = error.errors.map(({ path, code, params }) => ({
      path,
      code,
      detail: problemText(code, params ?? {}),
    }));
    return {
      status,
      body: {
        type: 'about:blank',
        title: problemText(`kind-${error.kind}`, {}),
        status,
        code: error.code,
        detail: problemText(error.code, error.params),
        ...error.extensions,
        ...(errors.length > 0 && { errors }),
      },
    };
  }
  const status = statusOf(error);
  const code =
    status === 404
      ? 'route-not-found'
      : status === 413
        ? 'body-too-large'
        : status < 500
          ? 'body-invalid'
          : 'internal';
  const detail = problemText(code, {});
  return { status, body: { type: 'about:blank', title: detail, status, code, detail } };
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
