import { Module } from '@nestjs/common';
import { AssembliesController } from './assemblies.controller.ts';
import { AssembliesService } from './assemblies.service.ts';
import { PollsService } from './polls.service.ts';
import { RecordService } from './record.service.ts';
import { RoundBundlesController } from './round-bundles.controller.ts';
import { RoundBundlesService } from './round-bundles.service.ts';
import { SeatsService } from './seats.service.ts';
import { RankingModule } from '../ranking/ranking.module.ts';
import { WeekController } from './week.controller.ts';
import { WeekService } from './week.service.ts';

@Module({
  imports: [RankingModule],
  controllers: [AssembliesController, RoundBundlesController, WeekController],
  providers: [AssembliesService, PollsService, SeatsService, RecordService, RoundBundlesService, WeekService],
  exports: [AssembliesService, PollsService, SeatsService, RecordService],
})
export class AssemblyModule {}
