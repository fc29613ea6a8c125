import { Body, Controller, Get, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Config } from '#config';
import type { InterfaceLanguage } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import { AllowEveryone } from '../http/allow.decorator.ts';
import { AskingBrowser, MaybeSession, ReaderLanguage } from '../http/request-context.ts';
import type { Browser, CurrentSessionOf } from '../http/request-context.ts';
import { CONFIG } from '../http/tokens.ts';
import { FirstRunService } from './first-run.service.ts';
import { SessionCookies } from './sign-in/session-cookies.ts';
import type { NewSession } from './sign-in/session-starter.ts';
import { WhoIsHere } from './sign-in/who-is-here.ts';
import { CodeSignInDto, FirstRunDto, LinkSignInDto, RequestSignInDto } from './sign-in.dto.ts';
import { SignInService } from './sign-in.service.ts';
import { MailView, SessionView } from './sign-in.view.ts';

@ApiTags('sign-in')
@Controller()
export class SignInController {
  constructor(
    private readonly signIn: SignInService,
    private readonly firstRun: FirstRunService,
    private readonly cookies: SessionCookies,
    private readonly who: WhoIsHere,
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
    @AskingBrowser() browser: Browser,
  ): Promise<object> {
    await this.signIn.request(dto.email, dto.language ?? reader, browser);
    return {};
  }

  /** Signs in with the token of a link; 409 `sign-in-choose` with `people` where several read the mailbox. */
  @Post('sign-in/link')
  @HttpCode(200)
  @AllowEveryone()
  async withLink(
    @Body() dto: LinkSignInDto,
    @AskingBrowser() browser: Browser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.keep(await this.signIn.withLink(dto.token, dto.person ?? null, browser), browser, reply);
  }

  /** Signs in with the short code; 409 `sign-in-choose` with `people` where several read the mailbox. */
  @Post('sign-in/code')
  @HttpCode(200)
  @AllowEveryone()
  async withCode(
    @Body() { email, code, person }: CodeSignInDto,
    @AskingBrowser() browser: Browser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.keep(await this.signIn.withCode(email, code, person ?? null, browser), browser, reply);
  }

  @Post('sign-out')
  @HttpCode(204)
  @AllowEveryone()
  async signOut(
    @AskingBrowser() browser: Browser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const ended = await this.signIn.signOut(browser);
    this.cookies.ended(ended === null ? [] : [ended]);
    this.cookies.clear(reply);
  }

  /** Who is signed in. */
  @Get('session')
  @AllowEveryone()
  session(
    @MaybeSession() session: CurrentSessionOf | null,
    @AskingBrowser() browser: Browser,
  ): Promise<SessionView> {
    return this.who.view(session, browser.guestToken);
  }

  /** Makes the first administrator of an empty installation. */
  @Post('first-run')
  @AllowEveryone()
  async begin(
    @Body() dto: FirstRunDto,
    @AskingBrowser() browser: Browser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.keep(await this.firstRun.begin(dto.email, dto.token, browser), browser, reply);
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

  private keep(session: NewSession, browser: Browser, reply: FastifyReply): Promise<SessionView> {
    this.cookies.keep(session, browser, reply);
    return this.who.view(session.session);
  }
}
