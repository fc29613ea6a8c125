import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '#problem';
import { languages } from '#members';
import type { Actor, Language } from '#members';
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
}

/** What the guard learned about a request. */
export interface GnlcRequest extends FastifyRequest {
  actor?: Actor;
  session?: CurrentSessionOf | null;
  browser?: Browser;
}

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
  return browser ?? { remote: ip, userAgent: '', sessionToken: null, device: null };
});

/** The language in which the reader wants to be told. */
export const ReaderLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language => {
  return requestLanguage(requestOf(context).headers['accept-language']);
});

/** The idempotency key of a write together with what it asks for. */
export const Write = createParamDecorator((_: unknown, context: ExecutionContext): WriteKey => {
  const { headers, method, url, body } = requestOf(context);
  const key = headers['idempotency-key'];
  return { key: typeof key === 'string' ? key : '', request: { method, url, body: body ?? null } };
});
