import { Module } from '@nestjs/common';
import { SurveyModule } from '../survey/survey.module.ts';
import { DecisionsController } from './decisions.controller.ts';
import { DecisionsService } from './decisions.service.ts';
import { FileRunsService } from './file-runs.service.ts';
import { PreflibExportService } from './preflib-export.service.ts';
import { PublicationService } from './publication.service.ts';
import { RankThreads } from './rank-threads.ts';
import { RankingJobs } from './ranking.jobs.ts';
import { RunsController } from './runs.controller.ts';
import { RunsService } from './runs.service.ts';
import { RunInsightsController } from './run-insights.controller.ts';
import { RunInsightsService } from './run-insights.service.ts';
import { SettingsController } from './settings.controller.ts';
import { SettingsService } from './settings.service.ts';

@Module({
  imports: [SurveyModule],
  controllers: [RunsController, RunInsightsController, DecisionsController, SettingsController],
  providers: [
    SettingsService,
    RunsService,
    FileRunsService,
    RunInsightsService,
    DecisionsService,
    PublicationService,
    PreflibExportService,
    RankingJobs,
    RankThreads,
  ],
  exports: [SettingsService, RunsService, DecisionsService, PublicationService, RankingJobs],
})
export class RankingModule {}
