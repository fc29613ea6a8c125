import { Body, Controller, Get, HttpCode, Param, Post, Put, Sse } from '@nestjs/common';
import type { MessageEvent } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowEveryone } from '../http/allow.decorator.ts';
import { LiveEvents } from '../http/live-events.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import { MonitorService } from './monitor.service.ts';
import { MonitorView } from './monitor.view.ts';
import { ChangeRoundDto, DraftRoundDto, ReopenRoundDto } from './rounds.dto.ts';
import { RoundsService } from './rounds.service.ts';
import { RoundSummaryView, RoundView, RoundWithQuestionnaireView } from './survey.view.ts';

@ApiTags('survey')
@Controller('rounds')
export class RoundsController {
  constructor(
    private readonly rounds: RoundsService,
    private readonly monitors: MonitorService,
    private readonly live: LiveEvents,
  ) {}

  @Get()
  @AllowEveryone()
  all(@CurrentActor() actor: Actor): Promise<RoundSummaryView[]> {
    return this.rounds.all(actor) as Promise<RoundSummaryView[]>;
  }

  /** Plans a round for the members on the roll of its opening day; a pilot also for chosen cities. */
  @Post()
  @Allow('round.open')
  draft(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Body() dto: DraftRoundDto,
  ): Promise<RoundView> {
    return this.rounds.draft(actor, write, dto);
  }

  /** Changes a round that is still planned. */
  @Put(':round')
  @Allow('round.open')
  change(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Body() dto: ChangeRoundDto,
  ): Promise<RoundView> {
    return this.rounds.change(actor, write, round, dto);
  }

  /** A round with the questionnaire that it puts. */
  @Get(':round')
  @AllowEveryone()
  one(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<RoundWithQuestionnaireView> {
    return this.rounds.withQuestionnaire(actor, round) as unknown as Promise<RoundWithQuestionnaireView>;
  }

  /** Opens a planned round; refused until the settings of its later ranking are signed. */
  @Post(':round/open')
  @HttpCode(200)
  @Allow('round.open')
  open(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
  ): Promise<RoundView> {
    return this.rounds.open(actor, write, round);
  }

  @Post(':round/close')
  @HttpCode(200)
  @Allow('round.close')
  close(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
  ): Promise<RoundView> {
    return this.rounds.close(actor, write, round);
  }

  /** Opens a closed round again, with a reason. */
  @Post(':round/reopen')
  @HttpCode(200)
  @Allow('round.close')
  reopen(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Body() { reason }: ReopenRoundDto,
  ): Promise<RoundView> {
    return this.rounds.reopen(actor, write, round, reason);
  }

  /** Who has answered and who has not. */
  @Get(':round/monitor')
  @Allow('round.monitor')
  monitor(@Param('round') round: string): Promise<MonitorView> {
    return this.monitors.monitor(round);
  }

  /** Server-sent events: `monitor` with the number of answers, whenever it changes. */
  @Sse(':round/events')
  @AllowEveryone()
  events(@Param('round') round: string): Observable<MessageEvent> {
    return this.live.stream(`round:${round}`, 'monitor', () => this.monitors.pulse(round));
  }
}
