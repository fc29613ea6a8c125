import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import { CredentialsRulingDto, LeaveSeatDto, SeatCodeDto, SeatHolderDto } from './credentials.dto.ts';
import { CredentialsService } from './credentials.service.ts';
import { CredentialsDeskView, DeskSeatView, SeatCodeView } from './credentials.view.ts';

@ApiTags('assembly')
@Controller('assemblies/:assembly/desk')
export class CredentialsController {
  constructor(private readonly credentials: CredentialsService) {}

  /** Every seat with the delegation of its city and whoever sits in it. */
  @Get()
  @Allow('credentials.check')
  desk(
    @CurrentActor() actor: Actor,
    @Param('assembly', IdPipe) assembly: string,
  ): Promise<CredentialsDeskView> {
    return this.credentials.desk(actor, assembly);
  }

  /** Seats a delegate of the city, or hands the seat over to one. */
  @Post(':city/holder')
  @HttpCode(200)
  @Allow('credentials.check')
  seat(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Param('city') city: string,
    @Body() dto: SeatHolderDto,
  ): Promise<DeskSeatView> {
    return this.credentials.seat(actor, write, assembly, city, dto);
  }

  /** The holder leaves. */
  @Post(':city/leave')
  @HttpCode(200)
  @Allow('credentials.check')
  leave(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Param('city') city: string,
    @Body() dto: LeaveSeatDto,
  ): Promise<DeskSeatView> {
    return this.credentials.leave(actor, write, assembly, city, dto);
  }

  /** Hands out a code that binds one device to the seat, instead of any before. */
  @Post(':city/code')
  @HttpCode(200)
  @Allow('credentials.check')
  handOut(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Param('city') city: string,
    @Body() dto: SeatCodeDto,
  ): Promise<SeatCodeView> {
    return this.credentials.handOut(actor, write, assembly, city, dto);
  }

  /** The chair rules on a holder whose credentials are in doubt. */
  @Post(':city/ruling')
  @HttpCode(200)
  @Allow('credentials.rule')
  rule(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Param('city') city: string,
    @Body() dto: CredentialsRulingDto,
  ): Promise<DeskSeatView> {
    return this.credentials.rule(actor, write, assembly, city, dto);
  }
}
