import { Module } from '@nestjs/common';
import { LanguagesModule } from '../languages/languages.module.ts';
import { SurveyModule } from '../survey/survey.module.ts';
import { DecisionsController } from './decisions.controller.ts';
import { DecisionsService } from './decisions.service.ts';
import { FileRunsService } from './file-runs.service.ts';
import { PreflibExportService } from './preflib-export.service.ts';
import { PublicationService } from './publication.service.ts';
import { RankThreads } from './rank-threads.ts';
import { RankingJobs } from './ranking.jobs.ts';
import { DocumentThreads } from '../jobs/document-threads.ts';
import { ReportsController } from './reports.controller.ts';
import { ReportsService } from './reports.service.ts';
import { RunComparisonController } from './run-comparison.controller.ts';
import { RunComparisonService } from './run-comparison.service.ts';
import { RunsController } from './runs.controller.ts';
import { RunsService } from './runs.service.ts';
import { RunInsightsController } from './run-insights.controller.ts';
import { RunInsightsService } from './run-insights.service.ts';
import { QuotesService } from './quotes.service.ts';
import { SignatureMails } from './signature-mails.ts';
import { SettingsController } from './settings.controller.ts';
import { SettingsService } from './settings.service.ts';
import { TextsController } from './texts.controller.ts';
import { TextsService } from './texts.service.ts';

@Module({
  imports: [LanguagesModule, SurveyModule],
  controllers: [
    RunsController,
    RunInsightsController,
    RunComparisonController,
    ReportsController,
    DecisionsController,
    SettingsController,
    TextsController,
  ],
  providers: [
    SettingsService,
    RunsService,
    FileRunsService,
    RunInsightsService,
    ReportsService,
    DocumentThreads,
    RunComparisonService,
    DecisionsService,
    SignatureMails,
    PublicationService,
    TextsService,
    QuotesService,
    PreflibExportService,
    RankingJobs,
    RankThreads,
  ],
  exports: [SettingsService, RunsService, DecisionsService, PublicationService, RankingJobs, DocumentThreads],
})
export class RankingModule {}
