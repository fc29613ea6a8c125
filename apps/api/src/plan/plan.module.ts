import { Module } from '@nestjs/common';
import { DraftThreads } from './draft-threads.ts';
import { PlanFileThreads } from './plan-file-threads.ts';
import { PlanJobs } from './plan.jobs.ts';
import { PlansController } from './plans.controller.ts';
import { PlansService } from './plans.service.ts';

@Module({
  controllers: [PlansController],
  providers: [PlansService, PlanJobs, PlanFileThreads, DraftThreads],
  exports: [PlansService, PlanJobs],
})
export class PlanModule {}
