import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import { ChangesQuery, CommentDto, ResolveCommentDto, SendBackDto } from './desk.dto.ts';
import { DeskService } from './desk.service.ts';
import { ChangesView, DeskDoneView, DeskView, NewCommentView } from './desk.view.ts';

@ApiTags('survey')
@Controller('rounds/:round/responses/:city')
export class DeskController {
  constructor(private readonly desk: DeskService) {}

  /** Who writes, what was said about the questions, and which steps were taken: for people of the city only. */
  @Get('desk')
  @Allow('response.discuss', 'city')
  read(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Param('city') city: string,
  ): Promise<DeskView> {
    return this.desk.read(actor, { round, city });
  }

  /** Who changed which answer when, newest first. */
  @Get('changes')
  @Allow('response.discuss', 'city')
  changes(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Param('city') city: string,
    @Query() { question }: ChangesQuery,
  ): Promise<ChangesView> {
    return this.desk.changes(actor, { round, city }, question ?? null);
  }

  /** Says something about a question to the others of the city. */
  @Post('comments')
  @Allow('response.discuss', 'city')
  comment(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('city') city: string,
    @Body() dto: CommentDto,
  ): Promise<NewCommentView> {
    return this.desk.comment(actor, write, { round, city }, dto);
  }

  /** Marks a comment as dealt with, or opens it again. */
  @Put('comments/:comment')
  @HttpCode(204)
  @Allow('response.discuss', 'city')
  resolve(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('city') city: string,
    @Param('comment', IdPipe) comment: string,
    @Body() { resolved }: ResolveCommentDto,
  ): Promise<void> {
    return this.desk.resolve(actor, write, { round, city, comment }, resolved);
  }

  /** Says that the answer is ready for review. */
  @Post('review')
  @HttpCode(200)
  @Allow('response.ask-review', 'city')
  askReview(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('city') city: string,
  ): Promise<DeskDoneView> {
    return this.desk.askReview(actor, write, { round, city });
  }

  /** Whoever said that the answer is ready takes it back: it is being written again. */
  @Post('review/take-back')
  @HttpCode(200)
  @Allow('response.ask-review', 'city')
  takeBack(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('city') city: string,
  ): Promise<DeskDoneView> {
    return this.desk.takeBack(actor, write, { round, city });
  }

  /** Sends the answer back to those who write, with a note. */
  @Post('send-back')
  @HttpCode(200)
  @Allow('response.send-back', 'city')
  sendBack(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('city') city: string,
    @Body() { note }: SendBackDto,
  ): Promise<DeskDoneView> {
    return this.desk.sendBack(actor, write, { round, city }, note);
  }
}
