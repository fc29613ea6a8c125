import { Module } from '@nestjs/common';
import { MonitorService } from './monitor.service.ts';
import { ResponsesController } from './responses.controller.ts';
import { ResponsesService } from './responses.service.ts';
import { RoundsController } from './rounds.controller.ts';
import { RoundsService } from './rounds.service.ts';

@Module({
  controllers: [RoundsController, ResponsesController],
  providers: [RoundsService, ResponsesService, MonitorService],
  exports: [RoundsService, ResponsesService, MonitorService],
})
export class SurveyModule {}
