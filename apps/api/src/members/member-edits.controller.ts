import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import { EditChangesQuery, EditsQuery, UndoEditDto } from './member-edits.dto.ts';
import { MemberEditsService } from './member-edits.service.ts';
import { MemberEditChangesView, MemberEditsView, MemberEditView } from './member-edits.view.ts';

@ApiTags('members')
@Controller('members/edits')
export class MemberEditsController {
  constructor(private readonly edits: MemberEditsService) {}

  /** The edits of the roll, the latest first. */
  @Get()
  @Allow('members.edit')
  page(@CurrentActor() actor: Actor, @Query() query: EditsQuery): Promise<MemberEditsView> {
    return this.edits.page(actor, query.before ?? null);
  }

  /** What an edit changed, city by city and field by field. */
  @Get(':edit')
  @Allow('members.edit')
  changes(
    @CurrentActor() actor: Actor,
    @Param('edit', IdPipe) edit: string,
    @Query() query: EditChangesQuery,
  ): Promise<MemberEditChangesView> {
    return this.edits.changes(actor, edit, query.after ?? '');
  }

  /** Takes back exactly what the edit changed; refused where something later stands in the way. */
  @Post(':edit/undo')
  @HttpCode(200)
  @Allow('members.edit')
  undo(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('edit', IdPipe) edit: string,
    @Body() dto: UndoEditDto,
  ): Promise<MemberEditView> {
    return this.edits.undo(actor, write, edit, dto.reason);
  }
}
