import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Act, Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../http/allow.decorator.ts';
import { CurrentAct, CurrentActor, Write } from '../http/request-context.ts';
import { ResponsesService } from './responses.service.ts';
import { ReopenResponseDto, SaveAnswerDto, SubmitResponseDto } from './survey.dto.ts';
import { ResponseView, SavedView } from './survey.view.ts';

@ApiTags('survey')
@Controller('rounds/:round/responses/:city')
export class ResponsesController {
  constructor(private readonly responses: ResponsesService) {}

  @Get()
  @Allow('response.read', 'city')
  read(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @Param('round') round: string,
    @Param('city') city: string,
  ): Promise<ResponseView> {
    return this.responses.read(actor, act, round, city);
  }

  /** Saves one answer; a stale revision is refused with the one that stands. */
  @Put('answers/:question')
  @Allow('response.write', 'city')
  save(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param() at: { round: string; city: string; question: string },
    @Body() dto: SaveAnswerDto,
  ): Promise<SavedView> {
    return this.responses.save(actor, write, at, dto);
  }

  /** Submits the answer of the city; names every question that is missing or wrong. */
  @Post('submit')
  @HttpCode(200)
  @Allow('response.submit', 'city')
  submit(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('city') city: string,
    @Body() dto: SubmitResponseDto,
  ): Promise<ResponseView> {
    return this.responses.submit(actor, write, { round, city }, dto);
  }

  @Post('reopen')
  @HttpCode(200)
  @Allow('response.reopen', 'city')
  reopen(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('city') city: string,
    @Body() dto: ReopenResponseDto,
  ): Promise<ResponseView> {
    return this.responses.reopen(actor, write, round, city, dto.reason);
  }
}
