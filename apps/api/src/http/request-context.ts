import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { languages } from '#members';
import type { Act, Actor, Language } from '#members';
import type { WriteKey } from '#store';

/** What the guard learned about a request. */
export interface GnlcRequest extends FastifyRequest {
  actor?: Actor;
  /** What is asked for, as the audit log names it. */
  act?: () => Act;
}

/** Name of the session cookie. */
export const sessionCookie = 'gnlc_session';

/** The best interface language for an `Accept-Language` header; English when none fits. */
export function requestLanguage(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.map((code) => languages.find((known) => known === code)).find(Boolean) ?? 'en';
}

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
export const ReaderLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language => {
  return requestLanguage(requestOf(context).headers['accept-language']);
});

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
