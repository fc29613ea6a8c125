import { Module } from '@nestjs/common';
import { InstallationController } from './installation.controller.ts';
import { InstallationService } from './installation.service.ts';
import { MetricsService } from './metrics.service.ts';
import { NightlyBackups } from './nightly-backups.ts';
import { QueueWatch } from './queue-watch.ts';

/** What keeps the installation: backups at night, figures for a watcher, the page that says green or red. */
@Module({
  controllers: [InstallationController],
  providers: [InstallationService, MetricsService, NightlyBackups, QueueWatch],
})
export class OperationsModule {}
