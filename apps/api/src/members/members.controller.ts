import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import { AllowEveryone } from '../http/allow.decorator.ts';
import { CurrentActor } from '../http/request-context.ts';
import { RollQuery } from './members.dto.ts';
import { MembersService } from './members.service.ts';
import { MemberDetailView, RollView } from './members.view.ts';

@ApiTags('members')
@Controller('members')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  /** The roll on a day. */
  @Get()
  @AllowEveryone()
  roll(@CurrentActor() actor: Actor, @Query() query: RollQuery): Promise<RollView> {
    return this.members.roll(actor, query.on);
  }

  /** One member city with its status over time and its line through mergers. */
  @Get(':city')
  @AllowEveryone()
  member(@CurrentActor() actor: Actor, @Param('city') city: string): Promise<MemberDetailView> {
    return this.members.member(actor, city);
  }
}
