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
import { AccountController } from './sign-in/account.controller.ts';
import { AccountService } from './sign-in/account.service.ts';
import { KnownDevices } from './sign-in/known-devices.ts';
import { OidcController } from './sign-in/oidc.controller.ts';
import { OidcService } from './sign-in/oidc.service.ts';
import { PasskeysController } from './sign-in/passkeys.controller.ts';
import { PasskeysService } from './sign-in/passkeys.service.ts';
import { SecondFactorController } from './sign-in/second-factor.controller.ts';
import { SecondFactorService } from './sign-in/second-factor.service.ts';
import { SessionCookies } from './sign-in/session-cookies.ts';
import { SessionStarter } from './sign-in/session-starter.ts';
import { SessionsController } from './sign-in/sessions.controller.ts';
import { SessionsService } from './sign-in/sessions.service.ts';
import { SignInSweep } from './sign-in/sign-in-sweep.ts';
import { Throttle } from './sign-in/throttle.ts';
import { WhoIsHere } from './sign-in/who-is-here.ts';
import { SignInController } from './sign-in.controller.ts';
import { SignInJobs } from './sign-in.jobs.ts';
import { SignInService } from './sign-in.service.ts';

/** Sessions and every way to begin one. */
const waysIn = {
  controllers: [
    AccountController,
    OidcController,
    PasskeysController,
    SecondFactorController,
    SessionsController,
  ],
  providers: [
    AccountService,
    KnownDevices,
    OidcService,
    PasskeysService,
    SecondFactorService,
    SessionCookies,
    SessionStarter,
    SessionsService,
    SignInSweep,
    Throttle,
    WhoIsHere,
  ],
};

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
    ...waysIn.controllers,
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
    ...waysIn.providers,
  ],
  exports: [
    MemberFilesService,
    MembersService,
    RollsService,
    ObjectionsService,
    SignInService,
    FirstRunService,
    SignInJobs,
    ...waysIn.providers,
  ],
})
export class MembersModule {}
