import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../../http/allow.decorator.ts';
import { IdPipe } from '../../http/id.pipe.ts';
import { CurrentActor, Write } from '../../http/request-context.ts';
import { PlanNoteDto, ResolveNoteDto } from './plan-notes.dto.ts';
import { PlanNotesService } from './plan-notes.service.ts';
import { PlanNoteView } from './plan-notes.view.ts';

@ApiTags('plan')
@Controller('plans/:plan/notes')
export class PlanNotesController {
  constructor(private readonly notes: PlanNotesService) {}

  /** What the team says to one another about the lines of a plan, oldest first. */
  @Get()
  @Allow('plan.edit')
  all(@CurrentActor() actor: Actor, @Param('plan', IdPipe) plan: string): Promise<PlanNoteView[]> {
    return this.notes.all(actor, plan);
  }

  /** Adds a note to a line, or to a thread. */
  @Post()
  @HttpCode(201)
  @Allow('plan.edit')
  add(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('plan', IdPipe) plan: string,
    @Body() dto: PlanNoteDto,
  ): Promise<PlanNoteView[]> {
    return this.notes.add(actor, write, plan, dto);
  }

  /** Settles a thread, or takes it up again. */
  @Post(':note/resolution')
  @HttpCode(200)
  @Allow('plan.edit')
  resolve(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('plan', IdPipe) plan: string,
    @Param('note', IdPipe) note: string,
    @Body() dto: ResolveNoteDto,
  ): Promise<PlanNoteView[]> {
    return this.notes.resolve(actor, write, { plan, note, resolved: dto.resolved });
  }
}
