import { Controller, Get, Param, Query, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { builtInLanguage } from '#members';
import type { Actor, InterfaceLanguage } from '#members';
import { AllowEveryone } from '../../http/allow.decorator.ts';
import { documentContent, documentFile } from '../../http/document-file.ts';
import { IdPipe } from '../../http/id.pipe.ts';
import { CurrentActor, ReaderLanguage } from '../../http/request-context.ts';
import { SeenAssemblyGuard } from '../seen-assembly.guard.ts';
import { AmendedPlanService } from './amended-plan.service.ts';
import { AmendmentEffectsService } from './amendment-effects.service.ts';
import { AmendmentsQuery, EffectQuery } from './amendments.dto.ts';
import { AmendedLineView, EffectView } from './amendments.view.ts';

/** What amendments do to the plan: before the vote, and afterwards. */
@ApiTags('assembly')
@Controller()
export class AmendedPlanController {
  constructor(
    private readonly effects: AmendmentEffectsService,
    private readonly amended: AmendedPlanService,
  ) {}

  /** What adopting these amendments, and no others, would do: budget, calendar, rules, allocation, cities. */
  @Get('assemblies/:assembly/amendments/effect')
  @AllowEveryone()
  @UseGuards(SeenAssemblyGuard)
  effect(
    @CurrentActor() actor: Actor,
    @Param('assembly', IdPipe) assembly: string,
    @Query() { amendments }: EffectQuery,
    @ReaderLanguage() reader: InterfaceLanguage,
  ): Promise<EffectView> {
    return this.effects.effect(actor, assembly, amendments, builtInLanguage(reader));
  }

  /** The plan with what was adopted so far, as tracked changes against the draft that was put to the session. */
  @Get('assemblies/:assembly/amendments/changes.docx')
  @AllowEveryone()
  @UseGuards(SeenAssemblyGuard)
  @ApiOkResponse({ content: documentContent })
  async changes(
    @CurrentActor() actor: Actor,
    @Param('assembly', IdPipe) assembly: string,
    @Query() query: AmendmentsQuery,
    @ReaderLanguage() reader: InterfaceLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const language = query.language ?? builtInLanguage(reader);
    const bytes = await this.amended.changes(actor, assembly, language);
    return documentFile(bytes, `gnlc-work-plan-changes-${language}`, 'docx', reply);
  }

  /** Every line of the adopted plan that an amendment changed, with the amendment and what decided it. */
  @Get('plans/:plan/amended-lines')
  @AllowEveryone()
  lines(
    @CurrentActor() actor: Actor,
    @Param('plan', IdPipe) plan: string,
    @Query() { language }: AmendmentsQuery,
    @ReaderLanguage() reader: InterfaceLanguage,
  ): Promise<AmendedLineView[]> {
    return this.amended.lines(actor, plan, language ?? builtInLanguage(reader));
  }
}
