import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Act, Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowSignedIn } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentAct, CurrentActor, Write } from '../http/request-context.ts';
import { CallsService } from './calls.service.ts';
import { AskForObjectionsDto } from './hall.dto.ts';
import { CallView, TapView } from './hall.view.ts';
import { TapDto } from './polls.dto.ts';

@ApiTags('assembly')
@Controller()
export class CallsController {
  constructor(private readonly calls: CallsService) {}

  /** Asks the hall: any objection to this item? */
  @Post('assemblies/:assembly/items/:item/calls')
  @Allow('assembly.chair')
  ask(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Param('item', IdPipe) item: string,
    @Body() dto: AskForObjectionsDto,
  ): Promise<CallView> {
    return this.calls.ask(actor, write, assembly, item, dto);
  }

  /** A seat objects; idempotent by nonce. */
  @Post('calls/:call/objections')
  @AllowSignedIn('ballot.cast')
  object(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @Param('call', IdPipe) call: string,
    @Body() dto: TapDto,
  ): Promise<TapView> {
    return this.calls.tap(actor, act, call, dto, true);
  }

  /** A seat takes its objection back; idempotent by nonce. */
  @Post('calls/:call/objections/take-back')
  @AllowSignedIn('ballot.cast')
  takeBack(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @Param('call', IdPipe) call: string,
    @Body() dto: TapDto,
  ): Promise<TapView> {
    return this.calls.tap(actor, act, call, dto, false);
  }

  /** Closes the call; where nobody objects the item is adopted without a vote. */
  @Post('calls/:call/close')
  @HttpCode(200)
  @Allow('assembly.chair')
  close(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('call', IdPipe) call: string,
  ): Promise<CallView> {
    return this.calls.close(actor, write, call);
  }
}
