import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../../http/allow.decorator.ts';
import { IdPipe } from '../../http/id.pipe.ts';
import { CurrentActor, Write } from '../../http/request-context.ts';
import { AnswerTaskDto } from './plan-consents.dto.ts';
import { PlanConsentsService } from './plan-consents.service.ts';
import { PlanConsentsView, TaskRequestView } from './plan-consents.view.ts';

@ApiTags('plan')
@Controller()
export class PlanConsentsController {
  constructor(private readonly consents: PlanConsentsService) {}

  /** Which cities were asked about their tasks in a plan, and what they said. */
  @Get('plans/:plan/consents')
  @Allow('plan.read-draft')
  ofPlan(@CurrentActor() actor: Actor, @Param('plan', IdPipe) plan: string): Promise<PlanConsentsView> {
    return this.consents.ofPlan(actor, plan);
  }

  /** Asks every city that the newest version proposes and that was not asked about that task yet. */
  @Post('plans/:plan/consents')
  @HttpCode(200)
  @Allow('plan.edit')
  ask(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('plan', IdPipe) plan: string,
  ): Promise<PlanConsentsView> {
    return this.consents.ask(actor, write, plan);
  }

  /** What a city is asked to take on. */
  @Get('cities/:city/tasks')
  @Allow('plan.consent', 'city')
  ofCity(@CurrentActor() actor: Actor, @Param('city') city: string): Promise<TaskRequestView[]> {
    return this.consents.ofCity(actor, city);
  }

  /** The city's answer; it may be given anew, and the last one counts. */
  @Post('cities/:city/tasks/:request/answer')
  @HttpCode(200)
  @Allow('plan.consent', 'city')
  answer(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('city') city: string,
    @Param('request', IdPipe) request: string,
    @Body() dto: AnswerTaskDto,
  ): Promise<TaskRequestView[]> {
    return this.consents.answer(actor, write, { city, request, ...dto });
  }
}
