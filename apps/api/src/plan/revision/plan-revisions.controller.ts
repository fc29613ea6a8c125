import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../../http/allow.decorator.ts';
import { IdPipe } from '../../http/id.pipe.ts';
import { CurrentActor, Write } from '../../http/request-context.ts';
import { PlanView } from '../plan.view.ts';
import { RevisePlanDto } from './plan-revisions.dto.ts';
import { PlanRevisionsService } from './plan-revisions.service.ts';

@ApiTags('plan')
@Controller('plans/:plan/revisions')
export class PlanRevisionsController {
  constructor(private readonly revisions: PlanRevisionsService) {}

  /** Makes a new version of an adopted plan: activities held, moved, cancelled, met in another way, and who decided it. */
  @Post()
  @HttpCode(201)
  @Allow('plan.revise')
  revise(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('plan', IdPipe) plan: string,
    @Body() dto: RevisePlanDto,
  ): Promise<PlanView> {
    const { base, ...revision } = dto;
    return this.revisions.revise(actor, write, plan, base, revision);
  }
}
