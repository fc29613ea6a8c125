import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import { Allow } from '../http/allow.decorator.ts';
import { CurrentActor } from '../http/request-context.ts';
import { MemberHistoryService } from './member-history.service.ts';
import { MemberHistoryView } from './member-history.view.ts';

@ApiTags('members')
@Controller('members')
export class MemberHistoryController {
  constructor(private readonly histories: MemberHistoryService) {}

  /** Everything that was ever changed about a member, the latest first. */
  @Get(':city/history')
  @Allow('members.history', 'city')
  history(@CurrentActor() actor: Actor, @Param('city') city: string): Promise<MemberHistoryView[]> {
    return this.histories.history(actor, city);
  }
}
