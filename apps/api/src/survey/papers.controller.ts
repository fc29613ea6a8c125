import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { builtInLanguage } from '#members';
import type { Act, Actor, InterfaceLanguage } from '#members';
import { Allow, AllowEveryone } from '../http/allow.decorator.ts';
import { fileHeaders } from '../http/file-headers.ts';
import { CurrentAct, CurrentActor, ReaderLanguage } from '../http/request-context.ts';
import { AnswerPaperParams, PaperQuery } from './papers.dto.ts';
import { PapersService } from './papers.service.ts';

const pdf = 'application/pdf';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const binary = { schema: { type: 'string', format: 'binary' } };

@ApiTags('survey')
@Controller('rounds/:round')
export class PapersController {
  constructor(private readonly papers: PapersService) {}

  /** The empty questionnaire, to be filled in by hand. */
  @Get('questionnaire.pdf')
  @AllowEveryone()
  @ApiOkResponse({ content: { [pdf]: binary } })
  async blank(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Query() query: PaperQuery,
    @ReaderLanguage() reader: InterfaceLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const language = query.language ?? builtInLanguage(reader);
    const bytes = await this.papers.blank(actor, round, language);
    void reply.headers(fileHeaders(`questionnaire-${round}-${language}.pdf`));
    return new StreamableFile(bytes, { type: pdf });
  }

  /** A paper about the answer: the city's empty form, the draft to approve in the house, the sheet to sign, the receipt. */
  @Get('responses/:city/papers/:paper')
  @Allow('response.read', 'city')
  @ApiOkResponse({ content: { [pdf]: binary, [docx]: binary } })
  async ofAnswer(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @Param() { round, city, paper }: AnswerPaperParams,
    @Query() query: PaperQuery,
    @ReaderLanguage() reader: InterfaceLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const language = query.language ?? builtInLanguage(reader);
    const { bytes, name } = await this.papers.ofAnswer(actor, act, { round, city }, paper, language);
    void reply.headers(fileHeaders(name));
    return new StreamableFile(bytes, { type: paper.endsWith('.docx') ? docx : pdf });
  }
}
