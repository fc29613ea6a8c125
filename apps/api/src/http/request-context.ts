import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Act, Actor, InterfaceLanguage } from '#members';
import type { ProblemParams } from '#problem';
import type { WriteKey } from '#store';

/** In which language the one who asks is answered, and how a refusal is said in it. */
export interface Reader {
  readonly language: InterfaceLanguage;
  readonly problemText: (code: string, params: ProblemParams) => string;
}

/** What was learned about a request before it is answered. */
export interface GnlcRequest extends FastifyRequest {
  actor?: Actor;
  /** What is asked for, as the audit log names it. */
  act?: () => Act;
  /** Missing only where the router refuses before anything is learned. */
  reader?: Reader;
}

/** Name of the session cookie. */
export const sessionCookie = 'gnlc_session';

const requestOf = (context: ExecutionContext): GnlcRequest =>
  context.switchToHttp().getRequest<GnlcRequest>();

/** Who acts in this request. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return requestOf(context).actor ?? { kind: 'public' };
});

function actIn(context: ExecutionContext): Act {
  const { act } = requestOf(context);
  if (!act) throw new Error('no guard has seen this request');
  return act();
}

/** What the request asks for, as the audit log names it: for what is recorded without an idempotency key. */
export const CurrentAct = createParamDecorator((_: unknown, context: ExecutionContext): Act => {
  return actIn(context);
});

/** The language in which the reader wants to be told. */
export const ReaderLanguage = createParamDecorator(
  (_: unknown, context: ExecutionContext): InterfaceLanguage => requestOf(context).reader?.language ?? 'en',
);

/** The idempotency key of a write together with what it asks for; who did it is recorded with it. */
export const Write = createParamDecorator((_: unknown, context: ExecutionContext): WriteKey => {
  const { headers, method, url, body } = requestOf(context);
  const key = headers['idempotency-key'];
  return {
    key: typeof key === 'string' ? key : '',
    request: { method, url, body: body ?? null },
    act: actIn(context),
  };
});
