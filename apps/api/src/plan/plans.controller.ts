import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { PlanFile } from '#documents';
import { builtInLanguage } from '#members';
import type { Actor, InterfaceLanguage } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowEveryone } from '../http/allow.decorator.ts';
import { attachment } from '../http/file-headers.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentActor, ReaderLanguage, Write } from '../http/request-context.ts';
import { DraftPlanDto, draftTerms } from './draft-plan.dto.ts';
import { DocumentQuery, PlanFileParams } from './plan.dto.ts';
import { PlanView } from './plan.view.ts';
import { PlansService } from './plans.service.ts';
import { TeamReasonView } from './team-reason.view.ts';

const office = 'application/vnd.openxmlformats-officedocument';
const fileTypes: Readonly<Record<PlanFile, string>> = {
  'plan.pdf': 'application/pdf',
  'plan.docx': `${office}.wordprocessingml.document`,
  'plan.xlsx': `${office}.spreadsheetml.sheet`,
  'plan.json': 'application/json; charset=utf-8',
  'activities.ics': 'text/calendar; charset=utf-8',
  'iati.xml': 'application/xml; charset=utf-8',
  'activities.csv': 'text/csv; charset=utf-8',
};
const binary = { type: 'string', format: 'binary' } as const;

@ApiTags('plan')
@Controller()
export class PlansController {
  constructor(private readonly plans: PlansService) {}

  /** Has a plan drafted from a decision; a worker does it. */
  @Post('decisions/:decision/plan')
  @HttpCode(202)
  @Allow('plan.draft')
  draft(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('decision', IdPipe) decision: string,
    @Body() dto: DraftPlanDto,
  ): Promise<PlanView> {
    return this.plans.draft(actor, write, decision, draftTerms(dto));
  }

  /** Plans that the reader may see, newest first. */
  @Get('plans')
  @AllowEveryone()
  all(@CurrentActor() actor: Actor): Promise<PlanView[]> {
    return this.plans.all(actor) as Promise<PlanView[]>;
  }

  @Get('plans/:plan')
  @AllowEveryone()
  one(@CurrentActor() actor: Actor, @Param('plan', IdPipe) plan: string): Promise<PlanView> {
    return this.plans.one(actor, plan);
  }

  /** The text of a version (`gnlc-plan/2`); never changes. */
  @Get('plans/:plan/versions/:version')
  @AllowEveryone()
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  async version(
    @CurrentActor() actor: Actor,
    @Param('plan', IdPipe) plan: string,
    @Param('version', ParseIntPipe) version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { text, hash } = await this.plans.version(actor, plan, version);
    void reply.header('etag', `"${hash}"`).header('cache-control', 'private, max-age=31536000, immutable');
    return text;
  }

  /** What a plan was drafted from, for drafting it again at the command line; never changes. */
  @Get('plans/:plan/input')
  @Allow('plan.draft')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  async input(
    @CurrentActor() actor: Actor,
    @Param('plan', IdPipe) plan: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { text, hash } = await this.plans.input(actor, plan);
    void reply.header('etag', `"${hash}"`).header('cache-control', 'private, no-store');
    return text;
  }

  /** Why each city has its tasks, in full: it tells how cities ordered the areas, so the team alone reads it. */
  @Get('plans/:plan/versions/:version/reasons')
  @Allow('plan.draft')
  @Header('cache-control', 'private, no-store')
  reasons(
    @CurrentActor() actor: Actor,
    @Param('plan', IdPipe) plan: string,
    @Param('version', ParseIntPipe) version: number,
  ): Promise<TeamReasonView[]> {
    return this.plans.reasons(actor, plan, version) as Promise<TeamReasonView[]>;
  }

  /** A version as a file: the document (PDF, DOCX), tables (XLSX), data (JSON), activities (iCalendar, CSV, IATI 2.03). */
  @Get('plans/:plan/documents/:file')
  @AllowEveryone()
  @ApiOkResponse({
    content: Object.fromEntries(Object.values(fileTypes).map((type) => [type, { schema: binary }])),
  })
  async document(
    @CurrentActor() actor: Actor,
    @Param() { plan, file }: PlanFileParams,
    @Query() query: DocumentQuery,
    @ReaderLanguage() reader: InterfaceLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const language = query.language ?? builtInLanguage(reader);
    const { bytes, name } = await this.plans.document(actor, plan, file, language, query.version);
    void reply.header('content-disposition', attachment(name));
    return new StreamableFile(bytes, { type: fileTypes[file] });
  }
}
