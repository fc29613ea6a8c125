import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../http/allow.decorator.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import {
  AddMemberDto,
  CorrectMemberDto,
  CorrectStatusesDto,
  KnownQuery,
  MergeMemberDto,
  RenameMemberDto,
  SetStatusDto,
} from './roll-edits.dto.ts';
import { RollEditsService } from './roll-edits.service.ts';
import { KnownMembersView, RollEditView } from './roll-edits.view.ts';

@ApiTags('members')
@Controller('members')
export class RollEditsController {
  constructor(private readonly edits: RollEditsService) {}

  /** All members ever known, also those that are on no roll today. */
  @Get('known')
  @Allow('members.edit')
  known(@CurrentActor() actor: Actor, @Query() query: KnownQuery): Promise<KnownMembersView> {
    return this.edits.known(actor, query.on);
  }

  /** Adds a member with its first status. */
  @Post()
  @Allow('members.edit')
  add(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Body() dto: AddMemberDto,
  ): Promise<RollEditView> {
    return this.edits.add(actor, write, dto);
  }

  /** Corrects what is known of a member; the answer to a version that is no longer in force shows the present one. */
  @Patch(':city')
  @Allow('members.edit')
  correct(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('city') city: string,
    @Body() dto: CorrectMemberDto,
  ): Promise<RollEditView> {
    return this.edits.correct(actor, write, city, dto);
  }

  /** Gives a member a status from a day on. */
  @Post(':city/status')
  @HttpCode(200)
  @Allow('members.edit')
  setStatus(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('city') city: string,
    @Body() dto: SetStatusDto,
  ): Promise<RollEditView> {
    return this.edits.setStatus(actor, write, city, dto);
  }

  /** Replaces a member's status over time by a corrected one. */
  @Put(':city/statuses')
  @Allow('members.edit')
  correctStatuses(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('city') city: string,
    @Body() dto: CorrectStatusesDto,
  ): Promise<RollEditView> {
    return this.edits.correctStatuses(actor, write, city, dto);
  }

  /** Renames a member from a day on; the name until then is kept. */
  @Post(':city/rename')
  @HttpCode(200)
  @Allow('members.edit')
  rename(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('city') city: string,
    @Body() dto: RenameMemberDto,
  ): Promise<RollEditView> {
    return this.edits.rename(actor, write, city, dto);
  }

  /** Merges a member into another from a day on. */
  @Post(':city/merge')
  @HttpCode(200)
  @Allow('members.edit')
  merge(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('city') city: string,
    @Body() dto: MergeMemberDto,
  ): Promise<RollEditView> {
    return this.edits.merge(actor, write, city, dto);
  }
}
