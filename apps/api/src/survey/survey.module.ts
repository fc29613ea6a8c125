import { Module } from '@nestjs/common';
import { LanguagesModule } from '../languages/languages.module.ts';
import { MembersModule } from '../members/members.module.ts';
import { InvitationLinks } from './invitation-links.ts';
import { InvitationsController } from './invitations.controller.ts';
import { InvitationsService } from './invitations.service.ts';
import { LetterFilesService } from './letters/letter-files.service.ts';
import { LetterWriter } from './letters/letter-writer.ts';
import { LettersController } from './letters/letters.controller.ts';
import { LettersJobs } from './letters/letters.jobs.ts';
import { LettersService } from './letters/letters.service.ts';
import { StepMailsJobs } from './letters/step-mails.jobs.ts';
import { ArchivesController } from './archives.controller.ts';
import { ArchivesService } from './archives.service.ts';
import { DeskController } from './desk.controller.ts';
import { DeskService } from './desk.service.ts';
import { ExportsController } from './exports.controller.ts';
import { ExportsService } from './exports.service.ts';
import { FlagsService } from './flags.service.ts';
import { MonitorController } from './monitor.controller.ts';
import { MonitorService } from './monitor.service.ts';
import { PaperThreads } from './paper-threads.ts';
import { PapersController } from './papers.controller.ts';
import { PapersService } from './papers.service.ts';
import { ReceiptsController } from './receipts.controller.ts';
import { ReceiptsService } from './receipts.service.ts';
import { PaperEntryController } from './paper-entry.controller.ts';
import { PaperEntryService } from './paper-entry.service.ts';
import { ResponsesController } from './responses.controller.ts';
import { ResponsesService } from './responses.service.ts';
import { RoundCitiesService } from './round-cities.service.ts';
import { RoundQuestionnaireController } from './round-questionnaire.controller.ts';
import { RoundQuestionnaireService } from './round-questionnaire.service.ts';
import { RoundTermsController } from './round-terms.controller.ts';
import { RoundTermsService } from './round-terms.service.ts';
import { RoundsController } from './rounds.controller.ts';
import { RoundsService } from './rounds.service.ts';
import { SpssExportsService } from './spss-exports.service.ts';
import { UploadsJobs } from './uploads.jobs.ts';
import { UploadsController } from './uploads.controller.ts';
import { UploadsService } from './uploads.service.ts';
import { WorkshopController } from './workshop/workshop.controller.ts';
import { WorkshopService } from './workshop/workshop.service.ts';
import { WatchController } from './watch.controller.ts';
import { WatchService } from './watch.service.ts';

@Module({
  imports: [MembersModule, LanguagesModule],
  controllers: [
    RoundsController,
    RoundTermsController,
    RoundQuestionnaireController,
    WorkshopController,
    InvitationsController,
    LettersController,
    MonitorController,
    ExportsController,
    ArchivesController,
    ResponsesController,
    UploadsController,
    DeskController,
    PaperEntryController,
    PapersController,
    ReceiptsController,
    WatchController,
  ],
  providers: [
    RoundsService,
    RoundTermsService,
    RoundQuestionnaireService,
    WorkshopService,
    RoundCitiesService,
    InvitationLinks,
    InvitationsService,
    LetterWriter,
    LettersService,
    LetterFilesService,
    LettersJobs,
    StepMailsJobs,
    ResponsesService,
    UploadsService,
    UploadsJobs,
    DeskService,
    PaperEntryService,
    PapersService,
    PaperThreads,
    ReceiptsService,
    MonitorService,
    FlagsService,
    ExportsService,
    SpssExportsService,
    ArchivesService,
    WatchService,
  ],
  exports: [RoundsService, ResponsesService, MonitorService, LettersJobs, StepMailsJobs, UploadsJobs],
})
export class SurveyModule {}
