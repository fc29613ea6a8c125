import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Post,
  Put,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor, InterfaceLanguage } from '#members';
import type { WriteKey } from '#store';
import type { Questionnaire } from '#survey';
import { Allow } from '../../http/allow.decorator.ts';
import { TakesFile } from '../../http/limits.ts';
import { CurrentActor, ReaderLanguage, Write } from '../../http/request-context.ts';
import {
  CopyQuestionnaireDto,
  ImportQuestionnaireDto,
  PublishDraftDto,
  SaveDraftDto,
} from './workshop.dto.ts';
import { WorkshopService } from './workshop.service.ts';
import { DraftView, WorkshopView } from './workshop.view.ts';

@ApiTags('survey')
@Controller('questionnaires')
export class WorkshopController {
  constructor(private readonly workshop: WorkshopService) {}

  /** The questionnaires that are being written, and the versions that can be asked. */
  @Get()
  @Allow('round.open')
  all(@CurrentActor() actor: Actor): Promise<WorkshopView> {
    return this.workshop.all(actor);
  }

  /** A new draft from a file made elsewhere, with the list of what could not be carried over; a file that cannot be read leaves nothing. */
  @Post('drafts')
  @TakesFile()
  @Allow('round.open')
  import(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @ReaderLanguage() language: InterfaceLanguage,
    @Body() dto: ImportQuestionnaireDto,
  ): Promise<DraftView> {
    return this.workshop.import(actor, write, language, dto);
  }

  /** A new draft from a version that there is. */
  @Post('drafts/of-version')
  @Allow('round.open')
  copy(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @ReaderLanguage() language: InterfaceLanguage,
    @Body() dto: CopyQuestionnaireDto,
  ): Promise<DraftView> {
    return this.workshop.copy(actor, write, language, dto);
  }

  /** A draft, and how each of its texts stands in each language. */
  @Get('drafts/:draft')
  @Allow('round.open')
  draft(
    @CurrentActor() actor: Actor,
    @ReaderLanguage() language: InterfaceLanguage,
    @Param('draft', ParseUUIDPipe) draft: string,
  ): Promise<DraftView> {
    return this.workshop.draft(actor, language, draft);
  }

  /** A version as rounds ask it. */
  @Get(':questionnaire/:version')
  @Allow('round.open')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  version(
    @CurrentActor() actor: Actor,
    @Param('questionnaire') questionnaire: string,
    @Param('version', ParseIntPipe) version: number,
  ): Promise<Questionnaire> {
    return this.workshop.version(actor, questionnaire, version);
  }

  /** Writes a draft anew; refused where somebody else has written it since. */
  @Put('drafts/:draft')
  @TakesFile(1_500_000)
  @Allow('round.open')
  save(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @ReaderLanguage() language: InterfaceLanguage,
    @Param('draft', ParseUUIDPipe) draft: string,
    @Body() dto: SaveDraftDto,
  ): Promise<DraftView> {
    return this.workshop.save(actor, write, language, draft, dto);
  }

  /** Makes a draft a version that rounds can ask; one with missing or outdated translations only with a reason. */
  @Post('drafts/:draft/publish')
  @HttpCode(200)
  @Allow('round.open')
  publish(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @ReaderLanguage() language: InterfaceLanguage,
    @Param('draft', ParseUUIDPipe) draft: string,
    @Body() dto: PublishDraftDto,
  ): Promise<DraftView> {
    return this.workshop.publish(actor, write, language, draft, dto);
  }
}
