import { Controller, Get, Param, Query, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { builtInLanguage } from '#members';
import type { Actor, InterfaceLanguage } from '#members';
import { AllowEveryone } from '../http/allow.decorator.ts';
import { attachment } from '../http/file-headers.ts';
import { CurrentActor, ReaderLanguage } from '../http/request-context.ts';
import { PaperQuery } from '../survey/papers.dto.ts';
import { MinutesParams } from './minutes.dto.ts';
import { MinutesService } from './minutes.service.ts';
import { SeenAssemblyGuard } from './seen-assembly.guard.ts';

const pdf = 'application/pdf';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const binary = { schema: { type: 'string', format: 'binary' } };

@ApiTags('assembly')
@Controller()
export class MinutesController {
  constructor(private readonly minutes: MinutesService) {}

  /** The minutes of a session so far, for whoever may see it: provisional until nothing more can be added. */
  @Get('assemblies/:assembly/minutes/:file')
  @AllowEveryone()
  @UseGuards(SeenAssemblyGuard)
  @ApiOkResponse({ content: { [pdf]: binary, [docx]: binary } })
  async file(
    @CurrentActor() actor: Actor,
    @Param() { assembly, file }: MinutesParams,
    @Query() query: PaperQuery,
    @ReaderLanguage() reader: InterfaceLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const language = query.language ?? builtInLanguage(reader);
    const bytes = await this.minutes.write(actor, assembly, file, language);
    const ending = file.slice(file.indexOf('.'));
    void reply.header('content-disposition', attachment(`minutes-${language}${ending}`));
    return new StreamableFile(bytes, { type: ending === '.docx' ? docx : pdf });
  }
}
