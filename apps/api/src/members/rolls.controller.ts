import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { builtInLanguage } from '#members';
import type { Actor, InterfaceLanguage } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowEveryone } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentActor, ReaderLanguage, Write } from '../http/request-context.ts';
import { BetweenQuery, FreezeRollDto, PublishRollDto, RollDocumentQuery } from './rolls.dto.ts';
import { RollsService } from './rolls.service.ts';
import { FrozenRollPageView, FrozenRollView, RollsBetweenView } from './rolls.view.ts';

@ApiTags('members')
@Controller('rolls')
export class RollsController {
  constructor(private readonly rolls: RollsService) {}

  /** Freezes the roll of a day. */
  @Post()
  @Allow('members.edit')
  freeze(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Body() dto: FreezeRollDto,
  ): Promise<FrozenRollView> {
    return this.rolls.freeze(actor, write, dto);
  }

  /** Frozen rolls that the reader may see, the latest day first. */
  @Get()
  @AllowEveryone()
  all(@CurrentActor() actor: Actor): Promise<FrozenRollView[]> {
    return this.rolls.all(actor) as Promise<FrozenRollView[]>;
  }

  /** Who joined, left and was renamed between two days. */
  @Get('between')
  @AllowEveryone()
  between(@CurrentActor() actor: Actor, @Query() query: BetweenQuery): Promise<RollsBetweenView> {
    return this.rolls.between(actor, query);
  }

  @Get(':roll')
  @AllowEveryone()
  one(@CurrentActor() actor: Actor, @Param('roll', IdPipe) roll: string): Promise<FrozenRollPageView> {
    return this.rolls.one(actor, roll);
  }

  /** Lets everyone read the roll, and cities object to it until a day. */
  @Post(':roll/publish')
  @HttpCode(200)
  @Allow('members.edit')
  publish(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('roll', IdPipe) roll: string,
    @Body() dto: PublishRollDto,
  ): Promise<FrozenRollView> {
    return this.rolls.publish(actor, write, roll, dto);
  }

  /** The text that the hash is of (`gnlc-roll/1`); never changes. */
  @Get(':roll/document.json')
  @AllowEveryone()
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  async document(
    @CurrentActor() actor: Actor,
    @Param('roll', IdPipe) roll: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { hash, text } = await this.rolls.document(actor, roll);
    void reply.header('etag', `"${hash}"`).header('cache-control', 'private, max-age=31536000, immutable');
    return text;
  }

  /** The roll as a printed document. */
  @Get(':roll/document.pdf')
  @AllowEveryone()
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('roll', IdPipe) roll: string,
    @Query() query: RollDocumentQuery,
    @ReaderLanguage() reader: InterfaceLanguage,
  ): Promise<StreamableFile> {
    const language = query.language ?? builtInLanguage(reader);
    const { bytes, on } = await this.rolls.pdf(actor, roll, language);
    return new StreamableFile(bytes, {
      type: 'application/pdf',
      disposition: `inline; filename="gnlc-roll-${on}-${language}.pdf"`,
    });
  }
}
