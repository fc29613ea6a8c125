import { Body, Controller, Get, HttpCode, Inject, Ip, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Config } from '#config';
import type { Actor, InterfaceLanguage } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import { AllowEveryone } from '../http/allow.decorator.ts';
import { CurrentActor, ReaderLanguage, sessionCookie } from '../http/request-context.ts';
import type { GnlcRequest } from '../http/request-context.ts';
import { CONFIG } from '../http/tokens.ts';
import { FirstRunService } from './first-run.service.ts';
import { CodeSignInDto, FirstRunDto, LinkSignInDto, RequestSignInDto } from './sign-in.dto.ts';
import { SignInService } from './sign-in.service.ts';
import type { NewSession } from './sign-in.service.ts';
import { MailView, SessionView } from './sign-in.view.ts';

@ApiTags('sign-in')
@Controller()
export class SignInController {
  constructor(
    private readonly signIn: SignInService,
    private readonly firstRun: FirstRunService,
    private readonly gate: StoreGate,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Asks for a link and a code by mail; the answer is the same whether the address is known or not. */
  @Post('sign-in/request')
  @HttpCode(202)
  @AllowEveryone()
  async request(
    @Body() dto: RequestSignInDto,
    @ReaderLanguage() reader: InterfaceLanguage,
    @Ip() ip: string,
  ): Promise<object> {
    await this.signIn.request(dto.email, dto.language ?? reader, ip);
    return {};
  }

  /** Signs in with the token of a link. */
  @Post('sign-in/link')
  @HttpCode(200)
  @AllowEveryone()
  async withLink(
    @Body() dto: LinkSignInDto,
    @Ip() ip: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.keep(await this.signIn.withLink(dto.token, ip), reply);
  }

  /** Signs in with the short code. */
  @Post('sign-in/code')
  @HttpCode(200)
  @AllowEveryone()
  async withCode(
    @Body() dto: CodeSignInDto,
    @Ip() ip: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.keep(await this.signIn.withCode(dto.email, dto.code, ip), reply);
  }

  @Post('sign-out')
  @HttpCode(204)
  @AllowEveryone()
  async signOut(@Req() request: GnlcRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signIn.signOut(request.cookies[sessionCookie]);
    void reply.clearCookie(sessionCookie, { path: '/' });
  }

  /** Who is signed in. */
  @Get('session')
  @AllowEveryone()
  session(@CurrentActor() actor: Actor): Promise<SessionView> {
    return this.signIn.session(actor.kind === 'person' ? actor.person : null);
  }

  /** Makes the first administrator of an empty installation. */
  @Post('first-run')
  @AllowEveryone()
  async begin(
    @Body() dto: FirstRunDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.keep(await this.firstRun.begin(dto.email, dto.token), reply);
  }

  /** Mails that were kept because there is no mail server; there is no such list where there is one. */
  @Get('mails')
  @AllowEveryone()
  async mails(): Promise<MailView[]> {
    if (!this.config.mailsReadable) throw new Problem('not-found', 'route-not-found');
    const kept = await this.gate
      .as({ kind: 'system', name: 'mail' })
      .transaction((store) => store.mails.kept(50));
    return [...kept];
  }

  private keep(session: NewSession, reply: FastifyReply): Promise<SessionView> {
    void reply.setCookie(sessionCookie, session.token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.publicUrl.startsWith('https:'),
      expires: session.expiresAt,
    });
    return this.signIn.session(session.person);
  }
}
