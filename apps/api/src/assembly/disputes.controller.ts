import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowEveryone, AllowSignedIn } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import { DisputeDto, DisputeRulingDto } from './disputes.dto.ts';
import { DisputesView } from './disputes.view.ts';
import { DisputesService } from './disputes.service.ts';

@ApiTags('assembly')
@Controller('assemblies/:assembly/disputes')
export class DisputesController {
  constructor(private readonly disputes: DisputesService) {}

  /** What is disputed about a session, and what was decided. */
  @Get()
  @AllowEveryone()
  all(@CurrentActor() actor: Actor, @Param('assembly', IdPipe) assembly: string): Promise<DisputesView> {
    return this.disputes.all(actor, assembly);
  }

  /** A seat disputes a result, or the session; until fourteen days after its close. */
  @Post()
  @AllowSignedIn('ballot.cast')
  file(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Body() dto: DisputeDto,
  ): Promise<DisputesView> {
    return this.disputes.file(actor, write, assembly, dto);
  }

  /** Puts the ruling on a dispute on the record. */
  @Post(':dispute/ruling')
  @HttpCode(200)
  @Allow('dispute.rule')
  rule(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Param('dispute', IdPipe) dispute: string,
    @Body() dto: DisputeRulingDto,
  ): Promise<DisputesView> {
    return this.disputes.rule(actor, write, assembly, dispute, dto);
  }
}
