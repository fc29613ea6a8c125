import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowEveryone } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import { QuotesService } from './quotes.service.ts';
import { ClearQuoteDto, CodeTextDto, RevokeQuoteDto, TextsQuery, WriteCodeDto } from './texts.dto.ts';
import { TextsService } from './texts.service.ts';
import { CodeBookView, PublishedQuoteView, TextQuoteView, TextsView } from './texts.view.ts';

@ApiTags('ranking')
@Controller()
export class TextsController {
  constructor(
    private readonly texts: TextsService,
    private readonly quotes: QuotesService,
  ) {}

  /** What cities wrote in the answers that stand, searched by word, question, code and first priorities. */
  @Get('rounds/:round/texts')
  @Allow('text.code')
  read(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Query() query: TextsQuery,
  ): Promise<TextsView> {
    return this.texts.texts(actor, round, query);
  }

  /** The code book of a round, with how often each code was given, by area. */
  @Get('rounds/:round/text-codes')
  @Allow('text.code')
  codeBook(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<CodeBookView> {
    return this.texts.codeBook(actor, round);
  }

  @Post('rounds/:round/text-codes')
  @Allow('text.code')
  addCode(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Body() dto: WriteCodeDto,
  ): Promise<CodeBookView> {
    return this.texts.addCode(actor, write, round, dto);
  }

  /** Renames, redefines or retires a code; earlier versions stay on the record. */
  @Put('text-codes/:code')
  @Allow('text.code')
  changeCode(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('code', IdPipe) code: string,
    @Body() dto: WriteCodeDto,
  ): Promise<CodeBookView> {
    return this.texts.changeCode(actor, write, code, dto);
  }

  /** Gives a text a code by hand, or takes it away. */
  @Post('rounds/:round/texts/:text/codes')
  @HttpCode(200)
  @Allow('text.code')
  code(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('text') text: string,
    @Body() dto: CodeTextDto,
  ): Promise<CodeBookView> {
    return this.texts.code(actor, write, round, text, dto);
  }

  /** Every quote that was ever cleared for publication. */
  @Get('rounds/:round/text-quotes')
  @Allow('text.code')
  allQuotes(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<TextQuoteView[]> {
    return this.quotes.all(actor, round);
  }

  /** Clears words of one text for publication, with the region of the city and without its name. */
  @Post('rounds/:round/texts/:text/quotes')
  @Allow('text.code')
  clear(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('text') text: string,
    @Body() dto: ClearQuoteDto,
  ): Promise<TextQuoteView[]> {
    return this.quotes.clear(actor, write, round, text, dto.words);
  }

  /** Takes a cleared quote back. */
  @Post('text-quotes/:quote/revocation')
  @HttpCode(200)
  @Allow('text.code')
  revoke(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('quote', IdPipe) quote: string,
    @Body() dto: RevokeQuoteDto,
  ): Promise<TextQuoteView[]> {
    return this.quotes.revoke(actor, write, quote, dto.reason);
  }

  /** What cities said in their own words, as published: with their region only. */
  @Get('rounds/:round/quotes')
  @AllowEveryone()
  published(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<PublishedQuoteView[]> {
    return this.quotes.published(actor, round);
  }
}
