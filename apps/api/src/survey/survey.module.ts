import { Module } from '@nestjs/common';
import { ExportsController } from './exports.controller.ts';
import { ExportsService } from './exports.service.ts';
import { FlagsService } from './flags.service.ts';
import { MonitorController } from './monitor.controller.ts';
import { MonitorService } from './monitor.service.ts';
import { ResponsesController } from './responses.controller.ts';
import { ResponsesService } from './responses.service.ts';
import { RoundsController } from './rounds.controller.ts';
import { RoundsService } from './rounds.service.ts';
import { WatchController } from './watch.controller.ts';
import { WatchService } from './watch.service.ts';

@Module({
  controllers: [RoundsController, MonitorController, ExportsController, ResponsesController, WatchController],
  providers: [RoundsService, ResponsesService, MonitorService, FlagsService, ExportsService, WatchService],
  exports: [RoundsService, ResponsesService, MonitorService],
})
export class SurveyModule {}
