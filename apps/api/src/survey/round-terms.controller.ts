import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../http/allow.decorator.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import { ExtendDto, KeepCohortsDto } from './rounds.dto.ts';
import { RoundTermsService } from './round-terms.service.ts';
import { RoundTermsView } from './round-terms.view.ts';

@ApiTags('survey')
@Controller('rounds/:round')
export class RoundTermsController {
  constructor(private readonly terms: RoundTermsService) {}

  /** Cohorts, extensions and reopenings of a round. */
  @Get('terms')
  @Allow('round.monitor')
  of(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<RoundTermsView> {
    return this.terms.of(actor, round);
  }

  /** Says which cities have a deadline of their own, while the round is planned. */
  @Put('cohorts')
  @Allow('round.open')
  cohorts(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Body() dto: KeepCohortsDto,
  ): Promise<RoundTermsView> {
    return this.terms.keepCohorts(actor, write, round, dto);
  }

  /** Gives a city, or all, more time, with a reason. */
  @Post('extensions')
  @HttpCode(200)
  @Allow('round.open')
  extend(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Body() dto: ExtendDto,
  ): Promise<RoundTermsView> {
    return this.terms.extend(actor, write, round, dto);
  }
}
