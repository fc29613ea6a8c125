import { Module } from '@nestjs/common';
import { MonitorService } from './monitor.service.ts';
import { ResponsesController } from './responses.controller.ts';
import { ResponsesService } from './responses.service.ts';
import { RoundsController } from './rounds.controller.ts';
import { RoundsService } from './rounds.service.ts';
import { WatchController } from './watch.controller.ts';
import { WatchService } from './watch.service.ts';

@Module({
  controllers: [RoundsController, ResponsesController, WatchController],
  providers: [RoundsService, ResponsesService, MonitorService, WatchService],
  exports: [RoundsService, ResponsesService, MonitorService],
})
export class SurveyModule {}
