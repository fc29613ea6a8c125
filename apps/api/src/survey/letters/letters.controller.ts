import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Act, Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../../http/allow.decorator.ts';
import { CurrentAct, CurrentActor, Write } from '../../http/request-context.ts';
import { LetterFilesService } from './letter-files.service.ts';
import { BouncesDto, LetterToQuery, SaveLetterTextDto, SendLettersDto } from './letters.dto.ts';
import { kindOrRefuse, LettersService } from './letters.service.ts';
import { BouncesView, LetterPreviewsView, LetterTextsView, QueuedView, StoppedView } from './letters.view.ts';

@ApiTags('survey')
@Controller('rounds/:round')
export class LettersController {
  constructor(
    private readonly letters: LettersService,
    private readonly files: LetterFilesService,
  ) {}

  /** The words of every letter of a round, in every language. */
  @Get('letters')
  @Allow('round.invite')
  texts(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<LetterTextsView> {
    return this.letters.texts(actor, round);
  }

  /** Writes a letter in the team's own words. */
  @Put('letters/:kind/texts/:language')
  @Allow('round.invite')
  saveText(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('kind') kind: string,
    @Param('language') language: string,
    @Body() dto: SaveLetterTextDto,
  ): Promise<LetterTextsView> {
    return this.letters.saveText(actor, write, { round, kind: kindOrRefuse(kind), language }, dto);
  }

  /** The letter as a city will get it; the link in it opens nothing. */
  @Get('letters/:kind/preview')
  @Allow('round.invite')
  preview(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Param('kind') kind: string,
    @Query() to: LetterToQuery,
  ): Promise<LetterPreviewsView> {
    return this.letters.preview(actor, round, kindOrRefuse(kind), to);
  }

  /** Sends that look to the one who asks. */
  @Post('letters/:kind/test')
  @HttpCode(202)
  @Allow('round.invite')
  test(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('kind') kind: string,
    @Body() to: LetterToQuery,
  ): Promise<QueuedView> {
    return this.letters.test(actor, write, round, kindOrRefuse(kind), to);
  }

  /** Puts the letter in line for every city that needs it: each gets it once. */
  @Post('letters/:kind/send')
  @HttpCode(202)
  @Allow('round.invite')
  send(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('kind') kind: string,
    @Body() dto: SendLettersDto,
  ): Promise<QueuedView> {
    return this.letters.send(actor, write, round, kindOrRefuse(kind), dto);
  }

  /** Holds back every letter of the round that has not left yet. */
  @Post('letters/stop')
  @HttpCode(200)
  @Allow('round.invite')
  stop(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
  ): Promise<StoppedView> {
    return this.letters.stop(actor, write, round);
  }

  /** The letters to cities that have not answered as CSV, for a mail merge of one's own; holds their links. */
  @Get('letters/:kind/merge.csv')
  @Allow('round.invite')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  async merge(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @Param('round') round: string,
    @Param('kind') kind: string,
  ): Promise<StreamableFile> {
    const { name, csv } = await this.files.merge(actor, act, round, kindOrRefuse(kind));
    return new StreamableFile(Buffer.from(csv), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${name}"`,
    });
  }

  /** Notes from which addresses mails came back; a report of the mail server will do. */
  @Post('bounces')
  @HttpCode(200)
  @Allow('round.invite')
  bounces(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Body() dto: BouncesDto,
  ): Promise<BouncesView> {
    return this.files.bounces(actor, write, round, dto.addresses);
  }
}
