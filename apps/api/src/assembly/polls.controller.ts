import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Act, Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowEveryone, AllowSignedIn } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentAct, CurrentActor, Write } from '../http/request-context.ts';
import { BallotsService } from './ballots.service.ts';
import { ContestView, PaperView } from './hall.view.ts';
import {
  CastBallotDto,
  CorrectVoteDto,
  MotionDto,
  OpenPollDto,
  PaperBallotDto,
  TapDto,
} from './polls.dto.ts';
import { PollView, ReceiptView } from './polls.view.ts';
import { PollsService } from './polls.service.ts';
import { VotesService } from './votes.service.ts';

@ApiTags('assembly')
@Controller()
export class PollsController {
  constructor(
    private readonly polls: PollsService,
    private readonly ballots: BallotsService,
    private readonly votes: VotesService,
  ) {}

  /** Opens a poll on an item; rule and quorum are pinned now. */
  @Post('assemblies/:assembly/items/:item/polls')
  @Allow('assembly.chair')
  open(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Param('item', IdPipe) item: string,
    @Body() dto: OpenPollDto,
  ): Promise<PollView> {
    return this.polls.open(actor, write, assembly, item, dto);
  }

  /** Commits a ballot in this request and gives its receipt; idempotent by nonce. */
  @Post('polls/:poll/ballots')
  @AllowSignedIn('ballot.cast')
  cast(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @Param('poll', IdPipe) poll: string,
    @Body() dto: CastBallotDto,
  ): Promise<ReceiptView> {
    return this.ballots.cast(actor, act, poll, dto);
  }

  /** Paper ballots and raised hands of a poll, for whoever counts. */
  @Get('polls/:poll/papers')
  @Allow('ballot.enter')
  papers(@CurrentActor() actor: Actor, @Param('poll', IdPipe) poll: string): Promise<PaperView[]> {
    return this.votes.papers(actor, poll);
  }

  /** Enters a slip or a raised hand; it counts once another teller has confirmed it. */
  @Post('polls/:poll/papers')
  @Allow('ballot.enter')
  enterPaper(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('poll', IdPipe) poll: string,
    @Body() dto: PaperBallotDto,
  ): Promise<PaperView[]> {
    return this.votes.enter(actor, write, poll, dto);
  }

  /** Confirms what another teller has entered. */
  @Post('polls/:poll/papers/:paper/confirm')
  @HttpCode(200)
  @Allow('ballot.confirm')
  confirmPaper(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('poll', IdPipe) poll: string,
    @Param('paper', ParseIntPipe) paper: number,
  ): Promise<PaperView[]> {
    return this.votes.confirm(actor, write, poll, paper);
  }

  /** Closes a poll and counts it; the board shows who voted how. */
  @Post('polls/:poll/close')
  @HttpCode(200)
  @Allow('assembly.chair')
  close(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('poll', IdPipe) poll: string,
  ): Promise<PollView> {
    return this.polls.close(actor, write, poll);
  }

  /** Votes on the board that their seats contest. */
  @Get('polls/:poll/contests')
  @AllowEveryone()
  contests(@CurrentActor() actor: Actor, @Param('poll', IdPipe) poll: string): Promise<ContestView[]> {
    return this.votes.contests(actor, poll);
  }

  /** A seat says that the board shows another vote than it cast; in the time after the close only. */
  @Post('polls/:poll/contests')
  @AllowSignedIn('ballot.cast')
  contest(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @Param('poll', IdPipe) poll: string,
    @Body() dto: TapDto,
  ): Promise<ContestView[]> {
    return this.votes.contest(actor, act, poll, dto);
  }

  /** Puts a vote right before the result is declared, with the reason. */
  @Post('polls/:poll/corrections')
  @Allow('ballot.confirm')
  async correct(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('poll', IdPipe) poll: string,
    @Body() dto: CorrectVoteDto,
  ): Promise<PollView> {
    await this.votes.correct(actor, write, poll, dto);
    return this.polls.told(poll);
  }

  /** Declares the result that stands, once the time to contest it is over. */
  @Post('polls/:poll/declare')
  @HttpCode(200)
  @Allow('assembly.chair')
  declare(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('poll', IdPipe) poll: string,
  ): Promise<PollView> {
    return this.polls.declare(actor, write, poll);
  }

  /** Says that a poll does not count, with mover and reason; its item comes up again. */
  @Post('polls/:poll/void')
  @HttpCode(200)
  @Allow('assembly.chair')
  void(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('poll', IdPipe) poll: string,
    @Body() dto: MotionDto,
  ): Promise<PollView> {
    return this.polls.void(actor, write, poll, dto);
  }
}
