import { Module } from '@nestjs/common';
import { DeskController } from './desk.controller.ts';
import { DeskService } from './desk.service.ts';
import { MonitorService } from './monitor.service.ts';
import { PaperThreads } from './paper-threads.ts';
import { PapersController } from './papers.controller.ts';
import { PapersService } from './papers.service.ts';
import { ReceiptsController } from './receipts.controller.ts';
import { ReceiptsService } from './receipts.service.ts';
import { PaperEntryController } from './paper-entry.controller.ts';
import { PaperEntryService } from './paper-entry.service.ts';
import { ResponsesController } from './responses.controller.ts';
import { ResponsesService } from './responses.service.ts';
import { RoundsController } from './rounds.controller.ts';
import { RoundsService } from './rounds.service.ts';
import { UploadsController } from './uploads.controller.ts';
import { UploadsService } from './uploads.service.ts';
import { WatchController } from './watch.controller.ts';
import { WatchService } from './watch.service.ts';

@Module({
  controllers: [
    RoundsController,
    ResponsesController,
    UploadsController,
    DeskController,
    PaperEntryController,
    PapersController,
    ReceiptsController,
    WatchController,
  ],
  providers: [
    RoundsService,
    ResponsesService,
    UploadsService,
    DeskService,
    PaperEntryService,
    PapersService,
    PaperThreads,
    ReceiptsService,
    MonitorService,
    WatchService,
  ],
  exports: [RoundsService, ResponsesService, MonitorService],
})
export class SurveyModule {}
