import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowEveryone } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import { ChangeSettingsDto, SignSettingsDto } from './settings.dto.ts';
import { SettingsService } from './settings.service.ts';
import { RoundSettingsView } from './settings.view.ts';

@ApiTags('ranking')
@Controller('rounds/:round/settings')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  /** The signed settings of the later ranking. */
  @Get()
  @AllowEveryone()
  of(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<RoundSettingsView> {
    return this.settings.of(actor, round);
  }

  /** Signs how the answers will be ranked; without this no round opens. */
  @Post()
  @HttpCode(200)
  @Allow('settings.sign')
  sign(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Body() dto: SignSettingsDto,
  ): Promise<RoundSettingsView> {
    return this.settings.sign(actor, write, round, dto);
  }

  /** Puts other settings forward after the opening; they hold once a second person has agreed. */
  @Post('changes')
  @HttpCode(200)
  @Allow('settings.sign')
  change(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Body() dto: ChangeSettingsDto,
  ): Promise<RoundSettingsView> {
    return this.settings.change(actor, write, round, dto);
  }

  /** Agrees to a change that somebody else put forward: from now on it holds. */
  @Post('changes/:change/signature')
  @HttpCode(200)
  @Allow('settings.agree')
  agree(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('change', IdPipe) change: string,
  ): Promise<RoundSettingsView> {
    return this.settings.agree(actor, write, round, change);
  }
}
