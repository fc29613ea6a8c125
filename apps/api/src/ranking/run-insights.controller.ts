import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import { Allow } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentActor } from '../http/request-context.ts';
import { RunInsightsService } from './run-insights.service.ts';
import { GroupAgreementsView, NeedsView, WithoutCountriesView } from './run-insights.view.ts';

@ApiTags('ranking')
@Controller('runs/:run')
export class RunInsightsController {
  constructor(private readonly insights: RunInsightsService) {}

  /** The ranking without each country that has enough answers to be shown. */
  @Get('without-countries')
  @Allow('run.read-behind')
  withoutCountries(
    @CurrentActor() actor: Actor,
    @Param('run', IdPipe) run: string,
  ): Promise<WithoutCountriesView> {
    return this.insights.withoutCountries(actor, run);
  }

  /** Ranks by size class, language and income group of the cities; small groups are shown together. */
  @Get('agreement')
  @Allow('run.read-behind')
  agreement(@CurrentActor() actor: Actor, @Param('run', IdPipe) run: string): Promise<GroupAgreementsView> {
    return this.insights.agreement(actor, run);
  }

  /** Importance against capacity and offers against need, by area. */
  @Get('needs')
  @Allow('run.read-behind')
  needs(@CurrentActor() actor: Actor, @Param('run', IdPipe) run: string): Promise<NeedsView> {
    return this.insights.needs(actor, run);
  }
}
