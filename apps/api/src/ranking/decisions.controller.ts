import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import { DecisionsService } from './decisions.service.ts';
import { CommentOnDecisionDto, MergedQuery } from './ranking.dto.ts';
import { PublicationService } from './publication.service.ts';
import { DecisionView, DraftDecisionView, MergedRankingView, PublishedAnswerView } from './ranking.view.ts';

@ApiTags('ranking')
@Controller()
export class DecisionsController {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly publication: PublicationService,
  ) {}

  /** How the areas of an official run would rank if some were merged, by the signed rule. */
  @Get('runs/:run/merged')
  @Allow('decision.sign')
  merged(
    @CurrentActor() actor: Actor,
    @Param('run', IdPipe) run: string,
    @Query() query: MergedQuery,
  ): Promise<MergedRankingView> {
    return this.decisions.merged(actor, run, query.area);
  }

  /** Every decision that was put forward for a round, newest first, with what the team said about it. */
  @Get('rounds/:round/decisions')
  @Allow('run.read')
  all(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<DraftDecisionView[]> {
    return this.decisions.all(actor, round);
  }

  /** Signs a decision that somebody else put forward: from now on it counts and is public. */
  @Post('decisions/:decision/signature')
  @HttpCode(200)
  @Allow('decision.sign')
  signSecond(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('decision', IdPipe) decision: string,
  ): Promise<DecisionView> {
    return this.decisions.signSecond(actor, write, decision);
  }

  @Post('decisions/:decision/comments')
  @Allow('decision.discuss')
  comment(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('decision', IdPipe) decision: string,
    @Body() dto: CommentOnDecisionDto,
  ): Promise<DraftDecisionView> {
    return this.decisions.comment(actor, write, decision, dto.text);
  }

  /** Where a city finds its own answer in what was published, and where its areas came in its region. */
  @Get('rounds/:round/responses/:city/published')
  @Allow('response.read', 'city')
  ofCity(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Param('city') city: string,
  ): Promise<PublishedAnswerView> {
    return this.publication.ofCity(actor, round, city);
  }
}
