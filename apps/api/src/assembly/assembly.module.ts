import { Module } from '@nestjs/common';
import { AgendaController } from './agenda.controller.ts';
import { AgendaService } from './agenda.service.ts';
import { AmendedPlanController } from './amendments/amended-plan.controller.ts';
import { AmendedPlanService } from './amendments/amended-plan.service.ts';
import { AmendmentEffectThreads } from './amendments/amendment-effect-threads.ts';
import { AmendmentEffectsService } from './amendments/amendment-effects.service.ts';
import { AmendmentListService } from './amendments/amendment-list.service.ts';
import { AmendmentStepsService } from './amendments/amendment-steps.service.ts';
import { AmendmentVotingService } from './amendments/amendment-voting.service.ts';
import { AmendmentsController } from './amendments/amendments.controller.ts';
import { PlanChangesThreads } from './amendments/plan-changes-threads.ts';
import { AssembliesController } from './assemblies.controller.ts';
import { AssembliesService } from './assemblies.service.ts';
import { BallotsService } from './ballots.service.ts';
import { BoardService } from './board.service.ts';
import { CallsController } from './calls.controller.ts';
import { CallsService } from './calls.service.ts';
import { DuePolls } from './due-polls.ts';
import { FloorController } from './floor.controller.ts';
import { FloorService } from './floor.service.ts';
import { MinutesController } from './minutes.controller.ts';
import { MinutesService } from './minutes.service.ts';
import { PollsController } from './polls.controller.ts';
import { CredentialsController } from './credentials.controller.ts';
import { CredentialsService } from './credentials.service.ts';
import { DelegationsController } from './delegations.controller.ts';
import { DelegationsService } from './delegations.service.ts';
import { PollsService } from './polls.service.ts';
import { PrintPackController } from './print-pack.controller.ts';
import { PrintPackThreads } from './print-pack-threads.ts';
import { RecordService } from './record.service.ts';
import { ReservationsService } from './reservations.service.ts';
import { RoundBundlesController } from './round-bundles.controller.ts';
import { RoundBundlesService } from './round-bundles.service.ts';
import { SeatDevicesController } from './seat-devices.controller.ts';
import { SeatDevicesService } from './seat-devices.service.ts';
import { SeatsService } from './seats.service.ts';
import { MembersModule } from '../members/members.module.ts';
import { RankingModule } from '../ranking/ranking.module.ts';
import { VotesService } from './votes.service.ts';
import { WeekController } from './week.controller.ts';
import { WeekService } from './week.service.ts';

@Module({
  imports: [MembersModule, RankingModule],
  controllers: [
    AssembliesController,
    AgendaController,
    CallsController,
    PollsController,
    FloorController,
    MinutesController,
    RoundBundlesController,
    WeekController,
    DelegationsController,
    CredentialsController,
    SeatDevicesController,
    PrintPackController,
    AmendedPlanController,
    AmendmentsController,
  ],
  providers: [
    AssembliesService,
    AgendaService,
    CallsService,
    PollsService,
    BallotsService,
    VotesService,
    ReservationsService,
    FloorService,
    BoardService,
    DuePolls,
    SeatsService,
    RecordService,
    MinutesService,
    RoundBundlesService,
    WeekService,
    DelegationsService,
    CredentialsService,
    SeatDevicesService,
    PrintPackThreads,
    AmendmentListService,
    AmendmentStepsService,
    AmendmentVotingService,
    AmendmentEffectsService,
    AmendmentEffectThreads,
    AmendedPlanService,
    PlanChangesThreads,
  ],
  exports: [
    AssembliesService,
    CallsService,
    PollsService,
    BallotsService,
    SeatsService,
    RecordService,
    DelegationsService,
    CredentialsService,
    SeatDevicesService,
    AmendmentStepsService,
    AmendmentVotingService,
    AmendmentListService,
    AmendmentEffectsService,
    AmendedPlanService,
  ],
})
export class AssemblyModule {}
