import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import { Allow } from '../http/allow.decorator.ts';
import { CurrentActor } from '../http/request-context.ts';
import { WeekService } from './week.service.ts';
import { WeekView } from './week.view.ts';

@ApiTags('assembly')
@Controller('week')
export class WeekController {
  constructor(private readonly weeks: WeekService) {}

  /** What is due this week and the next, and who waits for whom; a reviewer reads what waits for a second signature. */
  @Get()
  @Allow('week.read')
  week(@CurrentActor() actor: Actor): Promise<WeekView> {
    return this.weeks.week(actor) as Promise<WeekView>;
  }
}
