import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Query,
  Req,
  Sse,
  StreamableFile,
} from '@nestjs/common';
import type { MessageEvent } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import type { Act, Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowEveryone } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { LiveEvents } from '../http/live-events.ts';
import { CurrentAct, CurrentActor, Write } from '../http/request-context.ts';
import type { GnlcRequest } from '../http/request-context.ts';
import { streamed } from '../survey/exports.controller.ts';
import { DecisionsService } from './decisions.service.ts';
import { FileRunsService } from './file-runs.service.ts';
import { FileRunQuery, SignDecisionDto, StartRunDto } from './ranking.dto.ts';
import { DecisionView, ResultsView, RunView } from './ranking.view.ts';
import { PreflibExportService } from './preflib-export.service.ts';
import { RunsService } from './runs.service.ts';

@ApiTags('ranking')
@Controller()
export class RunsController {
  constructor(
    private readonly runs: RunsService,
    private readonly files: FileRunsService,
    private readonly decisions: DecisionsService,
    private readonly orders: PreflibExportService,
    private readonly live: LiveEvents,
  ) {}

  /** Starts a run; a worker computes it. */
  @Post('rounds/:round/runs')
  @HttpCode(202)
  @Allow('run.start')
  start(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Body() dto: StartRunDto,
  ): Promise<RunView> {
    return this.runs.start(actor, write, round, dto);
  }

  /** Starts a run over the preferences in a file (PrefLib, CSV or JSON), which is its body; it is never official. */
  @Post('rounds/:round/runs/of-file')
  @HttpCode(202)
  @Allow('run.start')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  startOfFile(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Query() query: FileRunQuery,
    @Req() { body }: GnlcRequest,
  ): Promise<RunView> {
    return this.files.start(actor, write, round, query, body);
  }

  @Get('rounds/:round/runs')
  @Allow('run.read')
  all(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<RunView[]> {
    return this.runs.all(actor, round) as Promise<RunView[]>;
  }

  /** The orders of a round as a PrefLib file, counted together. */
  @Get('rounds/:round/export/rankings.preflib')
  @Allow('round.export')
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  rankings(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @Param('round') round: string,
  ): Promise<StreamableFile> {
    return streamed(this.orders.rankings(actor, act, round), 'text/plain; charset=utf-8');
  }

  @Get('runs/:run')
  @Allow('run.read')
  one(@CurrentActor() actor: Actor, @Param('run', IdPipe) run: string): Promise<RunView> {
    return this.runs.one(actor, run);
  }

  /** The ranking report (`gnlc-report/1`), byte for byte as computed. */
  @Get('runs/:run/report')
  @Allow('run.read')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  report(@CurrentActor() actor: Actor, @Param('run', IdPipe) run: string): Promise<string> {
    return this.runs.report(actor, run);
  }

  /** The frozen profile that a run ranks, under pseudonyms (canonical JSON): what a browser needs to ask what if. */
  @Get('runs/:run/profile')
  @Allow('run.read-behind')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  profile(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @Param('run', IdPipe) run: string,
  ): Promise<string> {
    return this.runs.profile(actor, act, run);
  }

  /** Server-sent events: `run` with state and progress, whenever they change. */
  @Sse('runs/:run/events')
  @Allow('run.read')
  events(@Param('run', IdPipe) run: string): Observable<MessageEvent> {
    return this.live.stream(`run:${run}`, 'run', () => this.runs.pulse(run));
  }

  @Post('runs/:run/cancel')
  @HttpCode(200)
  @Allow('run.start')
  cancel(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('run', IdPipe) run: string,
  ): Promise<RunView> {
    return this.runs.cancel(actor, write, run);
  }

  /** Puts a choice of priority areas on an official run forward, signed by its author; another person signs second. */
  @Post('runs/:run/decision')
  @Allow('decision.sign')
  sign(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('run', IdPipe) run: string,
    @Body() dto: SignDecisionDto,
  ): Promise<DecisionView> {
    return this.decisions.putForward(actor, write, run, dto);
  }

  /** The decision that counts. */
  @Get('rounds/:round/decision')
  @AllowEveryone()
  decision(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<DecisionView> {
    return this.decisions.ofRound(actor, round);
  }

  /** What was published of a round. */
  @Get('rounds/:round/results')
  @AllowEveryone()
  results(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<ResultsView> {
    return this.decisions.results(actor, round);
  }
}
