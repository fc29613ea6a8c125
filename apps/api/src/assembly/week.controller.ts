import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.decorator.ts';
import { WeekService } from './week.service.ts';
import { WeekView } from './week.view.ts';

@ApiTags('assembly')
@Controller('week')
export class WeekController {
  constructor(private readonly weeks: WeekService) {}

  /** What is due this week and the next, and who waits for whom. */
  @Get()
  @Allow('week.read')
  week(): Promise<WeekView> {
    return this.weeks.week() as Promise<WeekView>;
  }
}
