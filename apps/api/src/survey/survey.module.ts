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
import { MonitorService } from './monitor.service.ts';
import { ResponsesController } from './responses.controller.ts';
import { ResponsesService } from './responses.service.ts';
import { RoundCitiesService } from './round-cities.service.ts';
import { RoundTermsController } from './round-terms.controller.ts';
import { RoundTermsService } from './round-terms.service.ts';
import { RoundsController } from './rounds.controller.ts';
import { RoundsService } from './rounds.service.ts';
import { WatchController } from './watch.controller.ts';
import { WatchService } from './watch.service.ts';

@Module({
  imports: [MembersModule, LanguagesModule],
  controllers: [
    RoundsController,
    RoundTermsController,
    InvitationsController,
    LettersController,
    ResponsesController,
    WatchController,
  ],
  providers: [
    RoundsService,
    RoundTermsService,
    RoundCitiesService,
    InvitationLinks,
    InvitationsService,
    LetterWriter,
    LettersService,
    LetterFilesService,
    LettersJobs,
    ResponsesService,
    MonitorService,
    WatchService,
  ],
  exports: [RoundsService, ResponsesService, MonitorService, LettersJobs],
})
export class SurveyModule {}
