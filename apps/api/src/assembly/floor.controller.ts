import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowEveryone, AllowSignedIn } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import { BoardService } from './board.service.ts';
import { FloorService } from './floor.service.ts';
import { AskForFloorDto, SpeakerOrderDto, TimerDto } from './hall.dto.ts';
import { BoardView, FloorView } from './hall.view.ts';

@ApiTags('assembly')
@Controller()
export class FloorController {
  constructor(
    private readonly floor: FloorService,
    private readonly boards: BoardService,
  ) {}

  /** Who is present, who has voted and who is missing, by name. */
  @Get('assemblies/:assembly/board')
  @Allow('assembly.chair')
  board(@CurrentActor() actor: Actor, @Param('assembly', IdPipe) assembly: string): Promise<BoardView> {
    return this.boards.board(actor, assembly);
  }

  /** Who has the floor, who waits for it, and the clock. */
  @Get('assemblies/:assembly/floor')
  @AllowEveryone()
  read(@CurrentActor() actor: Actor, @Param('assembly', IdPipe) assembly: string): Promise<FloorView> {
    return this.floor.floor(actor, assembly);
  }

  /** A seat asks for the floor, or raises a point of order. */
  @Post('assemblies/:assembly/speakers')
  @AllowSignedIn('ballot.cast')
  ask(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Body() dto: AskForFloorDto,
  ): Promise<FloorView> {
    return this.floor.ask(actor, write, assembly, dto);
  }

  /** Sets the order of those who wait. */
  @Put('assemblies/:assembly/speakers')
  @Allow('assembly.chair')
  order(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Body() { order }: SpeakerOrderDto,
  ): Promise<FloorView> {
    return this.floor.order(actor, write, assembly, order);
  }

  /** Gives somebody the floor. */
  @Post('speakers/:speaker/call')
  @HttpCode(200)
  @Allow('assembly.chair')
  call(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('speaker', IdPipe) speaker: string,
  ): Promise<FloorView> {
    return this.floor.call(actor, write, speaker);
  }

  /** Whoever has the floor is done; whoever waits is taken off the list. */
  @Post('speakers/:speaker/done')
  @HttpCode(200)
  @Allow('assembly.chair')
  done(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('speaker', IdPipe) speaker: string,
  ): Promise<FloorView> {
    return this.floor.done(actor, write, speaker);
  }

  /** A seat takes itself off the list. */
  @Post('speakers/:speaker/withdraw')
  @HttpCode(200)
  @AllowSignedIn('ballot.cast')
  withdraw(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('speaker', IdPipe) speaker: string,
  ): Promise<FloorView> {
    return this.floor.withdraw(actor, write, speaker);
  }

  /** Starts the clock that the hall sees. */
  @Put('assemblies/:assembly/timer')
  @Allow('assembly.chair')
  startTimer(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Body() dto: TimerDto,
  ): Promise<FloorView> {
    return this.floor.setTimer(actor, write, assembly, dto);
  }

  /** Takes the clock away. */
  @Delete('assemblies/:assembly/timer')
  @Allow('assembly.chair')
  endTimer(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
  ): Promise<FloorView> {
    return this.floor.setTimer(actor, write, assembly, null);
  }
}
