import { Module } from '@nestjs/common';
import { AssembliesController } from './assemblies.controller.ts';
import { AssembliesService } from './assemblies.service.ts';
import { PollsService } from './polls.service.ts';
import { RecordService } from './record.service.ts';
import { SeatsService } from './seats.service.ts';
import { WeekController } from './week.controller.ts';
import { WeekService } from './week.service.ts';

@Module({
  controllers: [AssembliesController, WeekController],
  providers: [AssembliesService, PollsService, SeatsService, RecordService, WeekService],
  exports: [AssembliesService, PollsService, SeatsService, RecordService],
})
export class AssemblyModule {}
