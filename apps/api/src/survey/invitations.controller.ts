import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Config } from '#config';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowEveryone } from '../http/allow.decorator.ts';
import { cookieName, cookieOptions } from '../http/cookies.ts';
import { AskingBrowser, CurrentActor, Write } from '../http/request-context.ts';
import type { Browser } from '../http/request-context.ts';
import { CONFIG } from '../http/tokens.ts';
import { GuestNameDto, OpenInvitationDto, RevokeLinkDto } from './invitations.dto.ts';
import { InvitationsService } from './invitations.service.ts';
import { InvitationView, OpenedInvitationView, RoundCitiesView } from './round-cities.view.ts';
import { RoundCitiesService } from './round-cities.service.ts';

@ApiTags('survey')
@Controller()
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly cities: RoundCitiesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Says which city and round a link is for, before anybody takes it. */
  @Post('invitations/look')
  @HttpCode(200)
  @AllowEveryone()
  look(@Body() dto: OpenInvitationDto, @AskingBrowser() browser: Browser): Promise<InvitationView> {
    return this.invitations.look(dto.token, browser);
  }

  /** Takes an invitation link, by a button: opening its page changes nothing. */
  @Post('invitations/open')
  @HttpCode(200)
  @AllowEveryone()
  async open(
    @Body() dto: OpenInvitationDto,
    @AskingBrowser() browser: Browser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OpenedInvitationView> {
    const { token, expiresAt, ...opened } = await this.invitations.open(dto.token, browser);
    void reply.setCookie(cookieName('guest', this.config), token, {
      ...cookieOptions(this.config),
      expires: expiresAt,
    });
    return opened;
  }

  /** Says what a guest is called, for those who work on the same answer. */
  @Put('rounds/:round/responses/:city/guest-name')
  @HttpCode(204)
  @Allow('response.name-guest', 'city')
  name(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('city') city: string,
    @Body() { name }: GuestNameDto,
  ): Promise<void> {
    return this.invitations.name(actor, write, { round, city }, name);
  }

  /** The cities of a round: deadlines, letters, links, and who needs a call. */
  @Get('rounds/:round/cities')
  @Allow('round.invite')
  ofRound(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<RoundCitiesView> {
    return this.cities.of(actor, round);
  }

  /** Makes the link of a city worthless, and the sessions that came by it. */
  @Post('rounds/:round/cities/:city/link/revoke')
  @HttpCode(200)
  @Allow('round.invite')
  revoke(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('city') city: string,
    @Body() dto: RevokeLinkDto,
  ): Promise<object> {
    return this.invitations.revoke(actor, write, round, city, dto.renew);
  }
}
