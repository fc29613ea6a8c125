import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowEveryone, AllowSignedIn } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import { AgendaService } from './agenda.service.ts';
import { AssemblyView } from './assembly.view.ts';
import { AddItemDto, AgendaOrderDto, BlocDto, DivideItemDto, ReservationDto, ShownDto } from './hall.dto.ts';
import { ReservationView } from './hall.view.ts';
import { MotionDto } from './polls.dto.ts';
import { ReservationsService } from './reservations.service.ts';

@ApiTags('assembly')
@Controller()
export class AgendaController {
  constructor(
    private readonly agenda: AgendaService,
    private readonly reservations: ReservationsService,
  ) {}

  /** Brings something onto the agenda that is not in the plan. */
  @Post('assemblies/:assembly/items')
  @Allow('assembly.chair')
  add(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Body() dto: AddItemDto,
  ): Promise<AssemblyView> {
    return this.agenda.add(actor, write, assembly, dto);
  }

  /** Puts items together that are decided en bloc. */
  @Post('assemblies/:assembly/blocs')
  @Allow('assembly.chair')
  join(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Body() { items }: BlocDto,
  ): Promise<AssemblyView> {
    return this.agenda.join(actor, write, assembly, items);
  }

  /** Sets the order in which items come up. */
  @Put('assemblies/:assembly/agenda')
  @Allow('assembly.chair')
  order(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Body() { order }: AgendaOrderDto,
  ): Promise<AssemblyView> {
    return this.agenda.order(actor, write, assembly, order);
  }

  /** Shows the hall an item before it is put, or how the last one came out. */
  @Put('assemblies/:assembly/shown')
  @Allow('assembly.chair')
  show(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Body() { item }: ShownDto,
  ): Promise<AssemblyView> {
    return this.agenda.show(actor, write, assembly, item);
  }

  /** Divides an item: its parts are decided one by one before the whole. */
  @Post('items/:item/division')
  @Allow('assembly.chair')
  divide(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('item', IdPipe) item: string,
    @Body() dto: DivideItemDto,
  ): Promise<AssemblyView> {
    return this.agenda.divide(actor, write, item, dto);
  }

  /** Takes an item off the agenda, with mover and reason. */
  @Post('items/:item/withdraw')
  @HttpCode(200)
  @Allow('assembly.chair')
  withdraw(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('item', IdPipe) item: string,
    @Body() dto: MotionDto,
  ): Promise<AssemblyView> {
    return this.agenda.withdraw(actor, write, item, dto);
  }

  /** Takes up again what was decided or withdrawn, with mover and reason. */
  @Post('items/:item/reopen')
  @HttpCode(200)
  @Allow('assembly.chair')
  reopen(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('item', IdPipe) item: string,
    @Body() dto: MotionDto,
  ): Promise<AssemblyView> {
    return this.agenda.reopen(actor, write, item, dto);
  }

  /** Reservations and explanations of vote of a session. */
  @Get('assemblies/:assembly/reservations')
  @AllowEveryone()
  reserved(
    @CurrentActor() actor: Actor,
    @Param('assembly', IdPipe) assembly: string,
  ): Promise<ReservationView[]> {
    return this.reservations.all(actor, assembly);
  }

  /** A seat puts a reservation or an explanation of its vote on the minutes, until some hours after the close. */
  @Post('items/:item/reservations')
  @AllowSignedIn('ballot.cast')
  reserve(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('item', IdPipe) item: string,
    @Body() dto: ReservationDto,
  ): Promise<ReservationView[]> {
    return this.reservations.add(actor, write, item, dto);
  }
}
