import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import { Allow } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentActor } from '../http/request-context.ts';
import { RunComparisonService } from './run-comparison.service.ts';
import { RunComparisonView } from './run-comparison.view.ts';

@ApiTags('ranking')
@Controller('runs/:run')
export class RunComparisonController {
  constructor(private readonly comparisons: RunComparisonService) {}

  /** What moved from another run to this one, and why: settings, answers, ranks and their confidence sets. */
  @Get('compared-with/:other')
  @Allow('run.read-behind')
  compared(
    @CurrentActor() actor: Actor,
    @Param('run', IdPipe) run: string,
    @Param('other', IdPipe) other: string,
  ): Promise<RunComparisonView> {
    return this.comparisons.compared(actor, run, other);
  }
}
