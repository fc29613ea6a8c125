import { Controller, Get, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Act, Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../http/allow.decorator.ts';
import { fileHeaders } from '../http/file-headers.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentAct, CurrentActor, Write } from '../http/request-context.ts';
import type { GnlcRequest } from '../http/request-context.ts';
import { AnswerFileQuery, PaperFileQuery } from './uploads.dto.ts';
import { UploadsService } from './uploads.service.ts';
import { ResponseFileView } from './uploads.view.ts';

const binary = { schema: { type: 'string', format: 'binary' } };

@ApiTags('survey')
@Controller('rounds/:round/responses/:city')
export class UploadsController {
  constructor(private readonly uploads: UploadsService) {}

  /** Takes in a file for a question; its body is the file itself. What it is, its content says. */
  @Post('files')
  @Allow('response.write', 'city')
  @ApiConsumes('application/octet-stream')
  @ApiBody(binary)
  send(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('city') city: string,
    @Query() { name, question }: AnswerFileQuery,
    @Req() { body }: GnlcRequest,
  ): Promise<ResponseFileView> {
    return this.uploads.send(actor, write, { round, city, question, purpose: 'answer' }, { name, body });
  }

  /** Takes in the photograph of the signed sheet; submitting under it is another step. */
  @Post('signed-sheet')
  @Allow('response.submit', 'city')
  @ApiConsumes('application/octet-stream')
  @ApiBody(binary)
  sendSheet(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('city') city: string,
    @Query() { name }: PaperFileQuery,
    @Req() { body }: GnlcRequest,
  ): Promise<ResponseFileView> {
    const place = { round, city, question: null, purpose: 'signed-sheet' } as const;
    return this.uploads.send(actor, write, place, { name, body });
  }

  /** A file of the response, to be kept and not to be shown by the browser. */
  @Get('files/:file')
  @Allow('response.read', 'city')
  @ApiOkResponse({ content: { 'application/octet-stream': binary } })
  async read(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @Param('round') round: string,
    @Param('city') city: string,
    @Param('file', IdPipe) file: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { record, content } = await this.uploads.read(actor, act, { round, city, file });
    void reply.headers(fileHeaders(record.name));
    return new StreamableFile(content, { type: record.type, length: record.bytes });
  }
}
