import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../http/allow.decorator.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import { FlagsService } from './flags.service.ts';
import { ResolveFlagDto, SetTargetsDto } from './monitor.dto.ts';
import { MonitorService } from './monitor.service.ts';
import { DropOffView, FlagsView, FlagView, TargetsView } from './monitor.view.ts';

@ApiTags('survey')
@Controller('rounds/:round')
export class MonitorController {
  constructor(
    private readonly monitors: MonitorService,
    private readonly doubts: FlagsService,
  ) {}

  /** How many of those who have begun have answered each question. */
  @Get('monitor/questions')
  @Allow('round.monitor')
  questions(@Param('round') round: string): Promise<DropOffView> {
    return this.monitors.questions(round);
  }

  /** The targets that were set; where none was, regions have the usual one. */
  @Get('targets')
  @Allow('round.monitor')
  targets(@Param('round') round: string): Promise<TargetsView> {
    return this.monitors.targets(round);
  }

  /** Sets all targets of a round anew; those before stay on record. */
  @Put('targets')
  @Allow('round.set-targets')
  setTargets(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Body() dto: SetTargetsDto,
  ): Promise<TargetsView> {
    return this.monitors.setTargets(actor, write, round, dto.targets);
  }

  /** Doubts about submitted answers, resolved ones included. */
  @Get('flags')
  @Allow('round.read-flags')
  flags(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<FlagsView> {
    return this.doubts.flags(actor, round);
  }

  /** Keeps what the team found out about a doubt; nothing that counts changes. */
  @Post('flags/:flag/resolve')
  @HttpCode(200)
  @Allow('round.resolve-flag')
  resolve(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('flag') flag: string,
    @Body() dto: ResolveFlagDto,
  ): Promise<FlagView> {
    return this.doubts.resolve(actor, write, { round, flag }, dto.note);
  }
}
