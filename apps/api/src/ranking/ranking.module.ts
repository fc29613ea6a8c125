import { Module } from '@nestjs/common';
import { SurveyModule } from '../survey/survey.module.ts';
import { DecisionsService } from './decisions.service.ts';
import { PreflibExportService } from './preflib-export.service.ts';
import { RankThreads } from './rank-threads.ts';
import { RankingJobs } from './ranking.jobs.ts';
import { RunsController } from './runs.controller.ts';
import { RunsService } from './runs.service.ts';

@Module({
  imports: [SurveyModule],
  controllers: [RunsController],
  providers: [RunsService, DecisionsService, PreflibExportService, RankingJobs, RankThreads],
  exports: [RunsService, DecisionsService, RankingJobs],
})
export class RankingModule {}
