import { Module } from '@nestjs/common';
import { AssembliesController } from './assemblies.controller.ts';
import { AssembliesService } from './assemblies.service.ts';
import { PollsService } from './polls.service.ts';
import { RecordService } from './record.service.ts';

@Module({
  controllers: [AssembliesController],
  providers: [AssembliesService, PollsService, RecordService],
  exports: [AssembliesService, PollsService, RecordService],
})
export class AssemblyModule {}
