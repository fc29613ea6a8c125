import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, InterfaceLanguage } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../http/allow.decorator.ts';
import { TakesFile } from '../http/limits.ts';
import { CurrentActor, ReaderLanguage, Write } from '../http/request-context.ts';
import { ImportResponsesDto } from './archives.dto.ts';
import { ArchivesService } from './archives.service.ts';
import { ImportedResponsesView } from './archives.view.ts';

@ApiTags('survey')
@Controller('rounds/:round/archives')
export class ArchivesController {
  constructor(private readonly archives: ArchivesService) {}

  /** Brings in responses from elsewhere as drafts, all or none; with `dryRun` only says what would be stored. */
  @Post()
  @HttpCode(200)
  @TakesFile(12_000_000)
  @Allow('response.enter')
  import(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Body() dto: ImportResponsesDto,
    @ReaderLanguage() language: InterfaceLanguage,
  ): Promise<ImportedResponsesView> {
    return this.archives.import(actor, write, round, dto, language);
  }
}
