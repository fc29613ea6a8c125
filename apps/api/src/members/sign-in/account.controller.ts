import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { AllowEveryone, AllowSignedIn } from '../../http/allow.decorator.ts';
import { CurrentActor, CurrentSession, Write } from '../../http/request-context.ts';
import type { CurrentSessionOf } from '../../http/request-context.ts';
import { MailLanguageDto } from './account.dto.ts';
import { AccountService } from './account.service.ts';
import { AccountView, SignInWaysView } from './account.view.ts';

@ApiTags('sign-in')
@Controller()
export class AccountController {
  constructor(private readonly account: AccountService) {}

  /** Ways to sign in besides mail. */
  @Get('sign-in/ways')
  @AllowEveryone()
  ways(): SignInWaysView {
    return this.account.ways();
  }

  /** One's own account. */
  @Get('account')
  @AllowSignedIn()
  own(@CurrentActor() actor: Actor, @CurrentSession() session: CurrentSessionOf): Promise<AccountView> {
    return this.account.own(actor, session);
  }

  /** Chooses the language of one's mails. */
  @Put('account/language')
  @HttpCode(204)
  @AllowSignedIn()
  chooseLanguage(
    @CurrentActor() actor: Actor,
    @CurrentSession() session: CurrentSessionOf,
    @Write() write: WriteKey,
    @Body() dto: MailLanguageDto,
  ): Promise<void> {
    return this.account.chooseLanguage(actor, write, session, dto.language);
  }
}
