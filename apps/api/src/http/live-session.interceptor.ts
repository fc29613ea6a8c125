import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { SSE_METADATA } from '@nestjs/common/constants.js';
import { Reflector } from '@nestjs/core';
import { exhaustMap, filter, interval, merge, Subject, takeUntil } from 'rxjs';
import type { Observable } from 'rxjs';
import { admit } from './admit.ts';
import { ALLOWED } from './allow.decorator.ts';
import type { Allowed } from './allow.decorator.ts';
import { LiveEvents } from './live-events.ts';
import type { GnlcRequest } from './request-context.ts';
import { Sessions } from './sessions.ts';

/** Topic that says that a session was ended. */
export const endedSessionTopic = (session: string): string => `session:${session}`;

/** Milliseconds after which a stream that not everyone may read is looked at again: roles and sessions also lapse. */
const lookEvery = 20_000;

/** Ends streams of events that not everyone may read when the session that opened them may no longer. */
@Injectable()
export class LiveSessionInterceptor implements NestInterceptor {
  private readonly announced = new Subject<string>();

  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    live: LiveEvents,
  ) {
    live.onAnnounced((topic) => this.announced.next(topic));
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const handler = context.getHandler();
    const allowed = this.reflector.get<Allowed | undefined>(ALLOWED, handler);
    const streams = this.reflector.get<boolean | undefined>(SSE_METADATA, handler) === true;
    if (!streams || allowed?.who === 'everyone') return next.handle();
    const request = context.switchToHttp().getRequest<GnlcRequest>();
    const own = endedSessionTopic(request.session?.id ?? '');
    const lost = merge(this.announced.pipe(filter((topic) => topic === own)), interval(lookEvery)).pipe(
      exhaustMap(() => this.mayStill(request, allowed)),
      filter((may) => !may),
    );
    return next.handle().pipe(takeUntil(lost));
  }

  private async mayStill(request: GnlcRequest, allowed: Allowed | undefined): Promise<boolean> {
    try {
      const { actor } = await this.sessions.asking(request.browser?.sessionToken ?? null);
      admit(actor, allowed, request);
      return true;
    } catch {
      return false;
    }
  }
}
