import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Act, Actor, InterfaceLanguage } from '#members';
import { Problem } from '#problem';
import type { ProblemParams } from '#problem';
import type { SessionRecord, WriteKey } from '#store';

/** The session that a request belongs to. */
export type CurrentSessionOf = Pick<SessionRecord, 'id' | 'person' | 'secondFactorAt'>;

/** What a browser says of itself and brings along. */
export interface Browser {
  /** Network address. */
  readonly remote: string;
  readonly userAgent: string;
  readonly sessionToken: string | null;
  readonly device: string | null;
  /** Of a session that began with an invitation link. */
  readonly guestToken: string | null;
  /** Of a device that the credentials desk bound to a seat. */
  readonly seatToken: string | null;
}

/** In which language the one who asks is answered, and how a refusal is said in it. */
export interface Reader {
  readonly language: InterfaceLanguage;
  readonly problemText: (code: string, params: ProblemParams) => string;
}

/** What was learned about a request before it is answered. */
export interface GnlcRequest extends FastifyRequest {
  actor?: Actor;
  session?: CurrentSessionOf | null;
  browser?: Browser;
  /** What is asked for, as the audit log names it. */
  act?: () => Act;
  /** Missing only where the router refuses before anything is learned. */
  reader?: Reader;
}

const requestOf = (context: ExecutionContext): GnlcRequest =>
  context.switchToHttp().getRequest<GnlcRequest>();

/** Who acts in this request. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return requestOf(context).actor ?? { kind: 'public' };
});

/** The session of this request; only for endpoints that ask for one. */
export const CurrentSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): CurrentSessionOf => {
    const { session } = requestOf(context);
    if (!session) throw new Problem('unauthenticated', 'not-signed-in');
    return session;
  },
);

/** The session of this request, or null. */
export const MaybeSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): CurrentSessionOf | null => requestOf(context).session ?? null,
);

/** The browser that asks. */
export const AskingBrowser = createParamDecorator((_: unknown, context: ExecutionContext): Browser => {
  const { ip, browser } = requestOf(context);
  const unknown = { sessionToken: null, device: null, guestToken: null, seatToken: null };
  return browser ?? { remote: ip, userAgent: '', ...unknown };
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
