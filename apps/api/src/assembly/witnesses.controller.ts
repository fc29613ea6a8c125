import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowEveryone } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import { RegisterWitnessDto, SignHeadDto } from './witnesses.dto.ts';
import { WitnessesView } from './witnesses.view.ts';
import { WitnessesService } from './witnesses.service.ts';

@ApiTags('assembly')
@Controller('assemblies/:assembly')
export class WitnessesController {
  constructor(private readonly witnesses: WitnessesService) {}

  /** Who counter-signs heads of the ledger, and which are signed. */
  @Get('witnesses')
  @AllowEveryone()
  all(@CurrentActor() actor: Actor, @Param('assembly', IdPipe) assembly: string): Promise<WitnessesView> {
    return this.witnesses.all(actor, assembly);
  }

  /** Registers the key of a teller's, or the chair's, device. */
  @Post('witnesses')
  @HttpCode(200)
  @Allow('ballot.confirm')
  register(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Body() dto: RegisterWitnessDto,
  ): Promise<WitnessesView> {
    return this.witnesses.register(actor, write, assembly, dto);
  }

  /** Counter-signs a head of the ledger. */
  @Post('heads')
  @HttpCode(200)
  @Allow('ballot.confirm')
  sign(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Body() dto: SignHeadDto,
  ): Promise<WitnessesView> {
    return this.witnesses.sign(actor, write, assembly, dto);
  }
}
