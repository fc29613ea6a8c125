import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { AllowEveryone, AllowSignedIn } from '../../http/allow.decorator.ts';
import { AskingBrowser, CurrentActor, CurrentSession, Write } from '../../http/request-context.ts';
import type { Browser, CurrentSessionOf } from '../../http/request-context.ts';
import { SessionView } from '../sign-in.view.ts';
import { AddPasskeyDto, PasskeySignInDto, RenamePasskeyDto } from './passkeys.dto.ts';
import { PasskeysService } from './passkeys.service.ts';
import { PasskeyView } from './passkeys.view.ts';
import { SessionCookies } from './session-cookies.ts';
import { WhoIsHere } from './who-is-here.ts';

@ApiTags('sign-in')
@Controller()
export class PasskeysController {
  constructor(
    private readonly passkeys: PasskeysService,
    private readonly cookies: SessionCookies,
    private readonly who: WhoIsHere,
  ) {}

  /** What a browser needs to ask for a passkey (`PublicKeyCredentialRequestOptionsJSON`). */
  @Post('sign-in/passkey/options')
  @HttpCode(200)
  @AllowEveryone()
  ask(@AskingBrowser() browser: Browser): Promise<object> {
    return this.passkeys.ask(browser);
  }

  /** Signs in with a passkey. */
  @Post('sign-in/passkey')
  @HttpCode(200)
  @AllowEveryone()
  async signIn(
    @Body() dto: PasskeySignInDto,
    @AskingBrowser() browser: Browser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const begun = await this.passkeys.signIn(dto.response, browser);
    this.cookies.keep(begun, browser, reply);
    return this.who.view(begun.session);
  }

  /** One's own passkeys. */
  @Get('account/passkeys')
  @AllowSignedIn()
  own(@CurrentActor() actor: Actor, @CurrentSession() session: CurrentSessionOf): Promise<PasskeyView[]> {
    return this.passkeys.own(actor, session);
  }

  /** What a browser needs to make a passkey (`PublicKeyCredentialCreationOptionsJSON`). */
  @Post('account/passkeys/options')
  @HttpCode(200)
  @AllowSignedIn()
  askForNew(@CurrentActor() actor: Actor, @CurrentSession() session: CurrentSessionOf): Promise<object> {
    return this.passkeys.askForNew(actor, session);
  }

  /** Adds the passkey that a browser made. */
  @Post('account/passkeys')
  @AllowSignedIn()
  add(
    @CurrentActor() actor: Actor,
    @CurrentSession() session: CurrentSessionOf,
    @Write() write: WriteKey,
    @Body() dto: AddPasskeyDto,
  ): Promise<PasskeyView> {
    return this.passkeys.add(actor, write, session, dto);
  }

  /** Gives a passkey another name. */
  @Put('account/passkeys/:passkey')
  @HttpCode(204)
  @AllowSignedIn()
  rename(
    @CurrentActor() actor: Actor,
    @CurrentSession() session: CurrentSessionOf,
    @Write() write: WriteKey,
    @Param('passkey') passkey: string,
    @Body() dto: RenamePasskeyDto,
  ): Promise<void> {
    return this.passkeys.rename(actor, write, session, passkey, dto.name);
  }

  /** Removes a passkey. */
  @Delete('account/passkeys/:passkey')
  @HttpCode(204)
  @AllowSignedIn()
  remove(
    @CurrentActor() actor: Actor,
    @CurrentSession() session: CurrentSessionOf,
    @Write() write: WriteKey,
    @Param('passkey') passkey: string,
  ): Promise<void> {
    return this.passkeys.remove(actor, write, session, passkey);
  }
}
