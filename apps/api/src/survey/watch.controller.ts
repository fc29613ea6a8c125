import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import { AllowSignedIn } from '../http/allow.decorator.ts';
import { CurrentActor } from '../http/request-context.ts';
import { WatchQuery } from './survey.dto.ts';
import { WatchView } from './survey.view.ts';
import { WatchService } from './watch.service.ts';

@ApiTags('survey')
@Controller('rounds/:round/watch')
export class WatchController {
  constructor(private readonly watches: WatchService) {}

  /** Which cities of a country have answered: for its national contact and the team. */
  @Get()
  @AllowSignedIn('round.watch')
  watch(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Query() query: WatchQuery,
  ): Promise<WatchView> {
    return this.watches.watch(actor, round, query.country);
  }
}
