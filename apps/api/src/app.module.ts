import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AssemblyModule } from './assembly/assembly.module.ts';
import { AuditModule } from './audit/audit.module.ts';
import { CoreModule } from './http/core.module.ts';
import type { AppOptions } from './http/app-options.ts';
import { JobsModule } from './jobs/jobs.module.ts';
import { LanguagesModule } from './languages/languages.module.ts';
import { MembersModule } from './members/members.module.ts';
import { OperationsModule } from './operations/operations.module.ts';
import { PlanModule } from './plan/plan.module.ts';
import { RankingModule } from './ranking/ranking.module.ts';
import { SurveyModule } from './survey/survey.module.ts';

/** The monolith: five stages, what they pass through, who did what, what keeps the installation, and the jobs. */
@Module({})
export class AppModule {
  static with(options: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CoreModule.with(options.config, options.servingUrl),
        LanguagesModule,
        MembersModule,
        SurveyModule,
        RankingModule,
        PlanModule,
        AssemblyModule,
        AuditModule,
        OperationsModule,
        JobsModule.with(options.workers),
      ],
    };
  }
}
