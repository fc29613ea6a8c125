import { Module } from '@nestjs/common';
import { FirstRunService } from './first-run.service.ts';
import { MembersController } from './members.controller.ts';
import { MembersService } from './members.service.ts';
import { PeopleController } from './people.controller.ts';
import { PeopleService } from './people.service.ts';
import { SignInController } from './sign-in.controller.ts';
import { SignInJobs } from './sign-in.jobs.ts';
import { SignInService } from './sign-in.service.ts';

@Module({
  controllers: [MembersController, PeopleController, SignInController],
  providers: [MembersService, PeopleService, SignInService, FirstRunService, SignInJobs],
  exports: [MembersService, SignInService, FirstRunService, SignInJobs],
})
export class MembersModule {}
