import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowSignedIn } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import { ObjectionsService } from './objections.service.ts';
import { ObjectDto, RuleDto } from './rolls.dto.ts';
import { ObjectionView } from './rolls.view.ts';

@ApiTags('members')
@Controller()
export class ObjectionsController {
  constructor(private readonly objections: ObjectionsService) {}

  /** Objects to a published roll for a city; that the person may speak for it is decided by the body. */
  @Post('rolls/:roll/objections')
  @AllowSignedIn('roll.object')
  object(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('roll', IdPipe) roll: string,
    @Body() dto: ObjectDto,
  ): Promise<ObjectionView> {
    return this.objections.object(actor, write, roll, dto);
  }

  /** Takes one's own objection back. */
  @Post('objections/:objection/withdraw')
  @HttpCode(200)
  @AllowSignedIn()
  withdraw(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('objection', IdPipe) objection: string,
  ): Promise<ObjectionView> {
    return this.objections.withdraw(actor, write, objection);
  }

  /** Upholds or dismisses an objection; the frozen roll stays as it is. */
  @Post('objections/:objection/ruling')
  @HttpCode(200)
  @Allow('members.edit')
  rule(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('objection', IdPipe) objection: string,
    @Body() dto: RuleDto,
  ): Promise<ObjectionView> {
    return this.objections.rule(actor, write, objection, dto);
  }
}
