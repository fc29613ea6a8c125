import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { builtInLanguage } from '#members';
import type { Actor, InterfaceLanguage } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowEveryone } from '../../http/allow.decorator.ts';
import { IdPipe } from '../../http/id.pipe.ts';
import { CurrentActor, ReaderLanguage, Write } from '../../http/request-context.ts';
import { ComparisonQuery, EditPlanDto, planEdits } from './plan-edits.dto.ts';
import { PlanComparisonView, PlanEditedView, PlanHistoryView } from './plan-edits.view.ts';
import { PlanEditsService } from './plan-edits.service.ts';

@ApiTags('plan')
@Controller('plans/:plan')
export class PlanEditsController {
  constructor(private readonly edits: PlanEditsService) {}

  /** Makes a new version by edits begun on an earlier one; a line that somebody else changed meanwhile is a conflict. */
  @Post('edits')
  @HttpCode(201)
  @Allow('plan.edit')
  edit(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('plan', IdPipe) plan: string,
    @Body() dto: EditPlanDto,
  ): Promise<PlanEditedView> {
    return this.edits.edit(actor, write, plan, { base: dto.base, edits: planEdits(dto) });
  }

  /** Every version with who changed what, newest first. */
  @Get('versions')
  @Allow('plan.read-draft')
  history(@CurrentActor() actor: Actor, @Param('plan', IdPipe) plan: string): Promise<PlanHistoryView[]> {
    return this.edits.history(actor, plan);
  }

  /** What differs between two versions, word by word. */
  @Get('comparison')
  @AllowEveryone()
  comparison(
    @CurrentActor() actor: Actor,
    @Param('plan', IdPipe) plan: string,
    @Query() query: ComparisonQuery,
    @ReaderLanguage() reader: InterfaceLanguage,
  ): Promise<PlanComparisonView> {
    const { from, to, language = builtInLanguage(reader) } = query;
    return this.edits.compare(actor, plan, { from, to, language });
  }
}
