import { Module } from '@nestjs/common';
import { PlanJobs } from './plan.jobs.ts';
import { PlansController } from './plans.controller.ts';
import { PlansService } from './plans.service.ts';

@Module({
  controllers: [PlansController],
  providers: [PlansService, PlanJobs],
  exports: [PlansService, PlanJobs],
})
export class PlanModule {}
