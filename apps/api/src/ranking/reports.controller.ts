import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { builtInLanguage } from '#members';
import type { Actor, InterfaceLanguage } from '#members';
import { Allow, AllowEveryone } from '../http/allow.decorator.ts';
import { documentContent, documentFile, formatOf } from '../http/document-file.ts';
import { CurrentActor, ReaderLanguage } from '../http/request-context.ts';
import { PaperQuery } from '../survey/papers.dto.ts';
import { PublishedReportParams, RunReportParams } from './reports.dto.ts';
import { ReportsService } from './reports.service.ts';

@ApiTags('ranking')
@Controller()
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  /** The report on a run for the team, at whatever state the matter is; what needs answers is in it for those who may read them. */
  @Get('runs/:run/documents/:file')
  @Allow('run.read')
  @ApiOkResponse({ content: documentContent })
  async ofRun(
    @CurrentActor() actor: Actor,
    @Param() { run, file }: RunReportParams,
    @Query() query: PaperQuery,
    @ReaderLanguage() reader: InterfaceLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const language = query.language ?? builtInLanguage(reader);
    const { bytes, name } = await this.reports.ofRun(actor, run, file, language);
    return documentFile(bytes, `${name}-${language}`, formatOf(file), reply);
  }

  /** The report on the published results of a round, without what only the team may see. */
  @Get('rounds/:round/results/:file')
  @AllowEveryone()
  @ApiOkResponse({ content: documentContent })
  async published(
    @CurrentActor() actor: Actor,
    @Param() { round, file }: PublishedReportParams,
    @Query() query: PaperQuery,
    @ReaderLanguage() reader: InterfaceLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const language = query.language ?? builtInLanguage(reader);
    const { bytes, name } = await this.reports.published(actor, round, file, language);
    return documentFile(bytes, `${name}-${language}`, formatOf(file), reply);
  }
}
