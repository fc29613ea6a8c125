import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { builtInLanguage } from '#members';
import type { Actor, InterfaceLanguage, Language } from '#members';
import { Allow, AllowEveryone } from '../http/allow.decorator.ts';
import { attachment } from '../http/file-headers.ts';
import { CurrentActor, ReaderLanguage } from '../http/request-context.ts';
import { PaperQuery } from '../survey/papers.dto.ts';
import { PublishedReportParams, RunReportParams } from './reports.dto.ts';
import type { ReportFile } from './reports.dto.ts';
import { ReportsService } from './reports.service.ts';

const pdf = 'application/pdf';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const binary = { schema: { type: 'string', format: 'binary' } };

@ApiTags('ranking')
@Controller()
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  /** The report on a run for the team, at whatever state the matter is; what needs answers is in it for those who may read them. */
  @Get('runs/:run/documents/:file')
  @Allow('run.read')
  @ApiOkResponse({ content: { [pdf]: binary, [docx]: binary } })
  async ofRun(
    @CurrentActor() actor: Actor,
    @Param() { run, file }: RunReportParams,
    @Query() query: PaperQuery,
    @ReaderLanguage() reader: InterfaceLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const language = query.language ?? builtInLanguage(reader);
    const { bytes, name } = await this.reports.ofRun(actor, run, file, language);
    return handedOut(bytes, name, file, language, reply);
  }

  /** The report on the published results of a round, without what only the team may see. */
  @Get('rounds/:round/results/:file')
  @AllowEveryone()
  @ApiOkResponse({ content: { [pdf]: binary, [docx]: binary } })
  async published(
    @CurrentActor() actor: Actor,
    @Param() { round, file }: PublishedReportParams,
    @Query() query: PaperQuery,
    @ReaderLanguage() reader: InterfaceLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const language = query.language ?? builtInLanguage(reader);
    const { bytes, name } = await this.reports.published(actor, round, file, language);
    return handedOut(bytes, name, file, language, reply);
  }
}

function handedOut(
  bytes: Uint8Array,
  name: string,
  file: ReportFile,
  language: Language,
  reply: FastifyReply,
): StreamableFile {
  const ending = file.slice(file.indexOf('.'));
  void reply.header('content-disposition', attachment(`${name}-${language}${ending}`));
  return new StreamableFile(bytes, { type: ending === '.docx' ? docx : pdf });
}
