import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor, InterfaceLanguage } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowEveryone } from '../http/allow.decorator.ts';
import { TakesFile } from '../http/limits.ts';
import { CurrentActor, ReaderLanguage, Write } from '../http/request-context.ts';
import { MessagesQuery, UploadLanguageDto } from './languages.dto.ts';
import { LanguagesService } from './languages.service.ts';
import { LanguageDetailView, LanguageMessagesView, LanguageView, UploadView } from './languages.view.ts';

@ApiTags('languages')
@Controller('languages')
export class LanguagesController {
  constructor(private readonly languages: LanguagesService) {}

  /** The languages that can be chosen, and how much of the product each one has. */
  @Get()
  @AllowEveryone()
  @Header('cache-control', 'no-cache')
  all(): LanguageView[] {
    return this.languages.all();
  }

  /** One language with everything that is missing or outdated in it. */
  @Get(':tag')
  @AllowEveryone()
  one(@Param('tag') tag: string): LanguageDetailView {
    return this.languages.one(tag);
  }

  /** The texts of an added language; asked for by their hash they never change. */
  @Get(':tag/messages')
  @AllowEveryone()
  messages(
    @Param('tag') tag: string,
    @Query() query: MessagesQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): LanguageMessagesView {
    const messages = this.languages.messages(tag, query);
    const keep = query.hash === messages.hash ? 'public, max-age=31536000, immutable' : 'no-cache';
    void reply.header('cache-control', keep);
    return messages;
  }

  /** Every text with its English and its present translation, as a PO file for translators. */
  @Get(':tag/template.po')
  @AllowEveryone()
  @Header('content-type', 'text/x-gettext-translation; charset=utf-8')
  @ApiOkResponse({ content: { 'text/x-gettext-translation': { schema: { type: 'string' } } } })
  template(
    @CurrentActor() actor: Actor,
    @Param('tag') tag: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    void reply.header('content-disposition', 'attachment; filename="gnlc-priorities.po"');
    return this.languages.template(actor, tag);
  }

  /** Adds a language or replaces its texts; with `dryRun` only says what would come of it. */
  @Post()
  @HttpCode(200)
  @TakesFile()
  @Allow('languages.edit')
  @TakesFile()
  upload(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Body() dto: UploadLanguageDto,
    @ReaderLanguage() reader: InterfaceLanguage,
  ): Promise<UploadView> {
    return this.languages.upload(actor, write, dto, reader);
  }

  /** Offers a language no longer. */
  @Post(':tag/withdraw')
  @HttpCode(204)
  @Allow('languages.edit')
  withdraw(@CurrentActor() actor: Actor, @Write() write: WriteKey, @Param('tag') tag: string): Promise<void> {
    return this.languages.withdraw(actor, write, tag);
  }
}
