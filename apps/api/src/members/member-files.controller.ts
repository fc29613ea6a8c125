import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor, InterfaceLanguage } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowEveryone } from '../http/allow.decorator.ts';
import { TakesFile } from '../http/limits.ts';
import { CurrentActor, ReaderLanguage, Write } from '../http/request-context.ts';
import { ExportQuery, ImportMembersDto } from './member-files.dto.ts';
import { MemberFilesService } from './member-files.service.ts';
import { ImportView } from './member-files.view.ts';

@ApiTags('members')
@Controller('members')
export class MemberFilesController {
  constructor(private readonly files: MemberFilesService) {}

  /** Brings in member cities from CSV; with `dryRun` only says what would change. */
  @Post('import')
  @HttpCode(200)
  @TakesFile()
  @Allow('members.edit')
  importCsv(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Body() dto: ImportMembersDto,
    @ReaderLanguage() language: InterfaceLanguage,
  ): Promise<ImportView> {
    return this.files.importCsv(actor, write, dto, language);
  }

  /** The roll on a day as CSV with every field of a member; importing it again changes nothing. */
  @Get('export.csv')
  @AllowEveryone()
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  async exportCsv(@CurrentActor() actor: Actor, @Query() query: ExportQuery): Promise<StreamableFile> {
    const { name, csv } = await this.files.exportCsv(actor, query);
    return new StreamableFile(Buffer.from(csv), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${name}"`,
    });
  }
}
