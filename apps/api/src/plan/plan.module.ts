import { Module } from '@nestjs/common';
import { DraftThreads } from './draft-threads.ts';
import { PlanEditsController } from './edit/plan-edits.controller.ts';
import { PlanEditsService } from './edit/plan-edits.service.ts';
import { PdfThreads } from './pdf-threads.ts';
import { PlanJobs } from './plan.jobs.ts';
import { PlansController } from './plans.controller.ts';
import { PlansService } from './plans.service.ts';

@Module({
  controllers: [PlansController, PlanEditsController],
  providers: [PlansService, PlanEditsService, PlanJobs, PdfThreads, DraftThreads],
  exports: [PlansService, PlanJobs],
})
export class PlanModule {}
