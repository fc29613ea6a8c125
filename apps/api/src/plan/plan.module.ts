import { Module } from '@nestjs/common';
import { DraftThreads } from './draft-threads.ts';
import { PlanConsentsController } from './consent/plan-consents.controller.ts';
import { PlanConsentsJobs } from './consent/plan-consents.jobs.ts';
import { PlanConsentsService } from './consent/plan-consents.service.ts';
import { CommentsService } from './consultation/comments.service.ts';
import { ConsultationMails } from './consultation/consultation-mails.ts';
import { ConsultationsController } from './consultation/consultations.controller.ts';
import { ConsultationsService } from './consultation/consultations.service.ts';
import { PlanEditsController } from './edit/plan-edits.controller.ts';
import { PlanEditsService } from './edit/plan-edits.service.ts';
import { PlanNotesController } from './notes/plan-notes.controller.ts';
import { PlanNotesService } from './notes/plan-notes.service.ts';
import { PlanRevisionsController } from './revision/plan-revisions.controller.ts';
import { PlanRevisionsService } from './revision/plan-revisions.service.ts';
import { PlanFileThreads } from './plan-file-threads.ts';
import { PlanJobs } from './plan.jobs.ts';
import { PlansController } from './plans.controller.ts';
import { PlansService } from './plans.service.ts';

@Module({
  controllers: [
    PlansController,
    PlanEditsController,
    PlanConsentsController,
    ConsultationsController,
    PlanNotesController,
    PlanRevisionsController,
  ],
  providers: [
    PlansService,
    PlanEditsService,
    PlanConsentsService,
    PlanConsentsJobs,
    ConsultationsService,
    ConsultationMails,
    CommentsService,
    PlanNotesService,
    PlanRevisionsService,
    PlanJobs,
    PlanFileThreads,
    DraftThreads,
  ],
  exports: [PlansService, PlanJobs, PlanConsentsJobs],
})
export class PlanModule {}
