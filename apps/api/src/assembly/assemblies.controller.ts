import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Param,
  ParseIntPipe,
  Post,
  Put,
  Query,
  Sse,
  StreamableFile,
  UseGuards,
} from '@nestjs/common';
import type { MessageEvent } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowEveryone, AllowSignedIn } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { LiveEvents } from '../http/live-events.ts';
import { AskingBrowser, CurrentActor, Write } from '../http/request-context.ts';
import type { Browser } from '../http/request-context.ts';
import { AssembliesService } from './assemblies.service.ts';
import { AttendanceDto, ChairDto, OpenAssemblyDto, SessionRulesDto } from './assembly.dto.ts';
import { AssemblyView, SeatView } from './assembly.view.ts';
import { ListenersService } from './listeners.service.ts';
import { RecordService } from './record.service.ts';
import { SeatsService } from './seats.service.ts';
import { SeenAssemblyGuard } from './seen-assembly.guard.ts';

@ApiTags('assembly')
@Controller()
export class AssembliesController {
  constructor(
    private readonly assemblies: AssembliesService,
    private readonly seats: SeatsService,
    private readonly records: RecordService,
    private readonly live: LiveEvents,
    private readonly listeners: ListenersService,
  ) {}

  /** Opens a session on a plan and publishes the draft. */
  @Post('plans/:plan/assembly')
  @Allow('assembly.open')
  open(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('plan', IdPipe) plan: string,
    @Body() dto: OpenAssemblyDto,
  ): Promise<AssemblyView> {
    return this.assemblies.open(actor, write, plan, dto);
  }

  @Get('assemblies')
  @AllowEveryone()
  all(@CurrentActor() actor: Actor): Promise<AssemblyView[]> {
    return this.assemblies.all(actor) as Promise<AssemblyView[]>;
  }

  @Get('assemblies/:assembly')
  @AllowEveryone()
  one(@CurrentActor() actor: Actor, @Param('assembly', IdPipe) assembly: string): Promise<AssemblyView> {
    return this.assemblies.one(actor, assembly);
  }

  /** Puts a city's delegate in the chair. */
  @Post('assemblies/:assembly/chair')
  @HttpCode(200)
  @Allow('assembly.chair')
  chair(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Body() { city }: ChairDto,
  ): Promise<AssemblyView> {
    return this.assemblies.chair(actor, write, assembly, city);
  }

  /** Puts other rules on the record, until anything is asked in earnest. */
  @Put('assemblies/:assembly/rules')
  @Allow('assembly.open')
  setRules(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Body() dto: SessionRulesDto,
  ): Promise<AssemblyView> {
    return this.assemblies.setRules(actor, write, assembly, dto);
  }

  /** Shows a closed session to everyone. */
  @Post('assemblies/:assembly/publish')
  @HttpCode(200)
  @Allow('assembly.open')
  publish(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
  ): Promise<AssemblyView> {
    return this.assemblies.publish(actor, write, assembly);
  }

  @Post('assemblies/:assembly/close')
  @HttpCode(200)
  @Allow('assembly.chair')
  close(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
  ): Promise<AssemblyView> {
    return this.assemblies.close(actor, write, assembly);
  }

  /** The session from the seat of a city. */
  @Get('assemblies/:assembly/seat')
  @Allow('ballot.cast', 'city')
  seat(
    @CurrentActor() actor: Actor,
    @Param('assembly', IdPipe) assembly: string,
    @Query('city') city: string,
  ): Promise<SeatView> {
    return this.seats.seat(actor, assembly, city);
  }

  /** Takes or leaves the seat of a city. */
  @Post('assemblies/:assembly/attendance')
  @HttpCode(200)
  @AllowSignedIn('ballot.cast')
  attend(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Body() dto: AttendanceDto,
  ): Promise<SeatView> {
    return this.seats.attend(actor, write, assembly, dto.city, dto.present);
  }

  /** Server-sent events: `assembly` with the small public state, whenever it changes. */
  @Sse('assemblies/:assembly/events')
  @AllowEveryone()
  @UseGuards(SeenAssemblyGuard)
  events(
    @AskingBrowser() browser: Browser,
    @Param('assembly', IdPipe) assembly: string,
  ): Observable<MessageEvent> {
    return this.live.stream(
      `assembly:${assembly}`,
      'assembly',
      () => this.assemblies.pulse(assembly),
      () => this.listeners.mayListen(browser, assembly),
    );
  }

  /** The ledger, or what comes after an entry, one canonical JSON entry a line; ballots of an open poll are not shown. */
  @Get('assemblies/:assembly/ledger.ndjson')
  @AllowEveryone()
  @Header('content-type', 'application/x-ndjson; charset=utf-8')
  @ApiOkResponse({ content: { 'application/x-ndjson': { schema: { type: 'string' } } } })
  ledger(
    @CurrentActor() actor: Actor,
    @Param('assembly', IdPipe) assembly: string,
    @Query(
      'after',
      new ParseIntPipe({ optional: true, errorHttpStatusCode: HttpStatus.UNPROCESSABLE_ENTITY }),
    )
    after?: number,
  ): Promise<string> {
    return this.records.ledger(actor, assembly, after);
  }

  /** The bundle from which everything can be recomputed. */
  @Get('assemblies/:assembly/bundle.zip')
  @AllowEveryone()
  @ApiOkResponse({ content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } } })
  async bundle(
    @CurrentActor() actor: Actor,
    @Param('assembly', IdPipe) assembly: string,
  ): Promise<StreamableFile> {
    await this.assemblies.refuseOutsider(actor, assembly);
    return new StreamableFile(await this.records.bundle(assembly), {
      type: 'application/zip',
      disposition: 'attachment; filename="gnlc-bundle.zip"',
    });
  }
}
