import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowSignedIn } from '../../http/allow.decorator.ts';
import { IdPipe } from '../../http/id.pipe.ts';
import { CurrentActor, CurrentSession, Write } from '../../http/request-context.ts';
import type { CurrentSessionOf } from '../../http/request-context.ts';
import { SessionsService } from './sessions.service.ts';
import { EndedView, OwnSessionView } from './sessions.view.ts';

@ApiTags('sign-in')
@Controller()
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  /** One's own sessions, the one used last first. */
  @Get('sessions')
  @AllowSignedIn()
  own(@CurrentActor() actor: Actor, @CurrentSession() current: CurrentSessionOf): Promise<OwnSessionView[]> {
    return this.sessions.own(actor, current);
  }

  /** Ends one of one's own sessions. */
  @Delete('sessions/:session')
  @HttpCode(204)
  @AllowSignedIn()
  end(
    @CurrentActor() actor: Actor,
    @CurrentSession() current: CurrentSessionOf,
    @Write() write: WriteKey,
    @Param('session', IdPipe) session: string,
  ): Promise<void> {
    return this.sessions.end(actor, write, current, session);
  }

  /** Ends every session of one's own but this one. */
  @Post('sessions/end-others')
  @HttpCode(200)
  @AllowSignedIn()
  endOthers(
    @CurrentActor() actor: Actor,
    @CurrentSession() current: CurrentSessionOf,
    @Write() write: WriteKey,
  ): Promise<EndedView> {
    return this.sessions.endOthers(actor, write, current);
  }

  /** Ends every session of a person. */
  @Post('people/:person/sign-out')
  @HttpCode(200)
  @Allow('access.manage')
  signOut(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('person', IdPipe) person: string,
  ): Promise<EndedView> {
    return this.sessions.signOut(actor, write, person);
  }
}
