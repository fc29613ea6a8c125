import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { builtInLanguage } from '#members';
import type { Act, Actor, InterfaceLanguage } from '#members';
import { Allow } from '../http/allow.decorator.ts';
import { CurrentAct, CurrentActor, ReaderLanguage } from '../http/request-context.ts';
import { ExportsService } from './exports.service.ts';
import type { ExportFile } from './exports.service.ts';
import { PaperQuery } from './papers.dto.ts';
import { SpssExportsService } from './spss-exports.service.ts';

const csv = 'text/csv; charset=utf-8';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const text = { schema: { type: 'string' } } as const;
const binary = { schema: { type: 'string', format: 'binary' } } as const;

/** A file that is sent as it is made. */
export async function streamed(file: Promise<ExportFile>, type: string): Promise<StreamableFile> {
  const { name, pieces } = await file;
  return new StreamableFile(Readable.from(pieces, { objectMode: false }), {
    type,
    disposition: `attachment; filename="${name}"`,
  });
}

@ApiTags('survey')
@Controller('rounds/:round/export')
export class ExportsController {
  constructor(
    private readonly files: ExportsService,
    private readonly spss: SpssExportsService,
  ) {}

  /** One row per city, without personal data; the codebook says what the columns mean. */
  @Get('answers.csv')
  @Allow('round.export')
  @ApiOkResponse({ content: { 'text/csv': text } })
  csv(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @Param('round') round: string,
  ): Promise<StreamableFile> {
    return streamed(this.files.csv(actor, act, round), csv);
  }

  /** The same table as a workbook, with the codebook and what it rests on. */
  @Get('answers.xlsx')
  @Allow('round.export')
  @ApiOkResponse({ content: { [xlsx]: binary } })
  xlsx(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @Param('round') round: string,
  ): Promise<StreamableFile> {
    return streamed(this.files.xlsx(actor, act, round), xlsx);
  }

  /** The answers as they were submitted, as canonical JSON with the questionnaire (`gnlc-answers/1`). */
  @Get('answers.json')
  @Allow('round.export')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  json(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @Param('round') round: string,
  ): Promise<StreamableFile> {
    return streamed(this.files.json(actor, act, round), 'application/json; charset=utf-8');
  }

  /** The answers in numbers and codes, to be read by `spss.sps`; without personal data. */
  @Get('spss.csv')
  @Allow('round.export')
  @ApiOkResponse({ content: { 'text/csv': text } })
  spssCsv(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @Param('round') round: string,
  ): Promise<StreamableFile> {
    return streamed(this.spss.csv(actor, act, round), csv);
  }

  /** The SPSS syntax that reads `spss.csv`, with labels in one language. */
  @Get('spss.sps')
  @Allow('round.export')
  @ApiOkResponse({ content: { 'text/plain': text } })
  spssSyntax(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @Param('round') round: string,
    @Query() { language }: PaperQuery,
    @ReaderLanguage() reader: InterfaceLanguage,
  ): Promise<StreamableFile> {
    const labels = language ?? builtInLanguage(reader);
    return streamed(this.spss.syntax(actor, act, round, labels), 'text/plain; charset=utf-8');
  }

  /** Where every city that was asked stands: in review, on paper, silent; nothing of what it says. */
  @Get('cities.csv')
  @Allow('round.export')
  @ApiOkResponse({ content: { 'text/csv': text } })
  cities(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @Param('round') round: string,
  ): Promise<StreamableFile> {
    return streamed(this.files.cities(actor, act, round), csv);
  }

  /** What the columns of the tables mean. */
  @Get('codebook.csv')
  @Allow('round.export')
  @ApiOkResponse({ content: { 'text/csv': text } })
  codebook(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @Param('round') round: string,
  ): Promise<StreamableFile> {
    return streamed(this.files.codebook(actor, act, round), csv);
  }

  /** Personal data: who signed, and what is asked about people. */
  @Get('people.csv')
  @Allow('round.export-people')
  @ApiOkResponse({ content: { 'text/csv': text } })
  people(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @Param('round') round: string,
  ): Promise<StreamableFile> {
    return streamed(this.files.people(actor, act, round), csv);
  }
}
