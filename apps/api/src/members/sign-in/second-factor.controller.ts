import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Act, Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowSignedIn } from '../../http/allow.decorator.ts';
import { IdPipe } from '../../http/id.pipe.ts';
import { CurrentAct, CurrentActor, CurrentSession, Write } from '../../http/request-context.ts';
import type { CurrentSessionOf } from '../../http/request-context.ts';
import { AppCodeDto, SecondFactorDto } from './second-factor.dto.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { AppSecretView, RecoveryCodesView } from './second-factor.view.ts';

@ApiTags('sign-in')
@Controller()
export class SecondFactorController {
  constructor(private readonly factors: SecondFactorService) {}

  /** Gives the second factor in this session: a code of the app or a recovery code. */
  @Post('sign-in/second-factor')
  @HttpCode(204)
  @AllowSignedIn()
  give(
    @CurrentAct() act: Act,
    @CurrentSession() session: CurrentSessionOf,
    @Body() dto: SecondFactorDto,
  ): Promise<void> {
    return this.factors.give(act, session, dto.code);
  }

  /** A new secret for an authenticator app. */
  @Post('account/app')
  @HttpCode(200)
  @AllowSignedIn()
  offer(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @CurrentSession() session: CurrentSessionOf,
  ): Promise<AppSecretView> {
    return this.factors.offer(actor, act, session);
  }

  /** Takes the first code of the app, and gives the recovery codes. */
  @Post('account/app/confirm')
  @HttpCode(200)
  @AllowSignedIn()
  confirm(
    @CurrentAct() act: Act,
    @CurrentSession() session: CurrentSessionOf,
    @Body() dto: AppCodeDto,
  ): Promise<RecoveryCodesView> {
    return this.factors.confirm(act, session, dto.code);
  }

  /** Removes the authenticator app and the recovery codes. */
  @Delete('account/app')
  @HttpCode(204)
  @AllowSignedIn()
  removeApp(
    @CurrentActor() actor: Actor,
    @CurrentSession() session: CurrentSessionOf,
    @Write() write: WriteKey,
  ): Promise<void> {
    return this.factors.removeApp(actor, write, session);
  }

  /** New recovery codes in place of the earlier ones. */
  @Post('account/recovery-codes')
  @HttpCode(200)
  @AllowSignedIn()
  newRecoveryCodes(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @CurrentSession() session: CurrentSessionOf,
  ): Promise<RecoveryCodesView> {
    return this.factors.newRecoveryCodes(actor, act, session);
  }

  /** Takes passkeys, app and other accounts from a person who has lost them, and ends the sessions. */
  @Delete('people/:person/factors')
  @HttpCode(204)
  @Allow('access.manage')
  reset(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('person', IdPipe) person: string,
  ): Promise<void> {
    return this.factors.reset(actor, write, person);
  }
}
