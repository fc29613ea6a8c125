import { Module } from '@nestjs/common';
import { AssembliesController } from './assemblies.controller.ts';
import { AssembliesService } from './assemblies.service.ts';
import { CredentialsController } from './credentials.controller.ts';
import { CredentialsService } from './credentials.service.ts';
import { DelegationsController } from './delegations.controller.ts';
import { DelegationsService } from './delegations.service.ts';
import { PollsService } from './polls.service.ts';
import { PrintPackController } from './print-pack.controller.ts';
import { PrintPackThreads } from './print-pack-threads.ts';
import { RecordService } from './record.service.ts';
import { RoundBundlesController } from './round-bundles.controller.ts';
import { RoundBundlesService } from './round-bundles.service.ts';
import { SeatDevicesController } from './seat-devices.controller.ts';
import { SeatDevicesService } from './seat-devices.service.ts';
import { SeatsService } from './seats.service.ts';
import { MembersModule } from '../members/members.module.ts';
import { RankingModule } from '../ranking/ranking.module.ts';
import { WeekController } from './week.controller.ts';
import { WeekService } from './week.service.ts';

@Module({
  imports: [MembersModule, RankingModule],
  controllers: [
    AssembliesController,
    RoundBundlesController,
    WeekController,
    DelegationsController,
    CredentialsController,
    SeatDevicesController,
    PrintPackController,
  ],
  providers: [
    AssembliesService,
    PollsService,
    SeatsService,
    RecordService,
    RoundBundlesService,
    WeekService,
    DelegationsService,
    CredentialsService,
    SeatDevicesService,
    PrintPackThreads,
  ],
  exports: [
    AssembliesService,
    PollsService,
    SeatsService,
    RecordService,
    DelegationsService,
    CredentialsService,
    SeatDevicesService,
  ],
})
export class AssemblyModule {}
