import { Module } from '@nestjs/common';
import { ColleaguesController } from './colleagues.controller.ts';
import { ColleaguesService } from './colleagues.service.ts';
import { ContactsController } from './contacts.controller.ts';
import { ContactsService } from './contacts.service.ts';
import { FirstRunService } from './first-run.service.ts';
import { MemberEditsController } from './member-edits.controller.ts';
import { MemberEditsService } from './member-edits.service.ts';
import { MemberFilesController } from './member-files.controller.ts';
import { MemberFilesService } from './member-files.service.ts';
import { MemberHistoryController } from './member-history.controller.ts';
import { MemberHistoryService } from './member-history.service.ts';
import { MembersController } from './members.controller.ts';
import { MembersService } from './members.service.ts';
import { ObjectionsController } from './objections.controller.ts';
import { ObjectionsService } from './objections.service.ts';
import { PeopleController } from './people.controller.ts';
import { PeopleService } from './people.service.ts';
import { RollEditsController } from './roll-edits.controller.ts';
import { RollEditsService } from './roll-edits.service.ts';
import { RollPdfThreads } from './roll-pdf-threads.ts';
import { RollsController } from './rolls.controller.ts';
import { RollsService } from './rolls.service.ts';
import { SignInController } from './sign-in.controller.ts';
import { SignInJobs } from './sign-in.jobs.ts';
import { SignInService } from './sign-in.service.ts';

@Module({
  controllers: [
    MemberFilesController,
    MemberEditsController,
    RollEditsController,
    MemberHistoryController,
    MembersController,
    RollsController,
    ObjectionsController,
    PeopleController,
    ColleaguesController,
    ContactsController,
    SignInController,
  ],
  providers: [
    MemberFilesService,
    MemberEditsService,
    MembersService,
    RollEditsService,
    MemberHistoryService,
    RollsService,
    ObjectionsService,
    RollPdfThreads,
    PeopleService,
    ColleaguesService,
    ContactsService,
    SignInService,
    FirstRunService,
    SignInJobs,
  ],
  exports: [
    MemberFilesService,
    MembersService,
    RollsService,
    ObjectionsService,
    SignInService,
    FirstRunService,
    SignInJobs,
  ],
})
export class MembersModule {}
