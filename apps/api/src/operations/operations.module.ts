import { Module } from '@nestjs/common';
import { NightlyBackups } from './nightly-backups.ts';

/** What keeps the installation: backups at night, figures for a watcher, the page that says green or red. */
@Module({ providers: [NightlyBackups], exports: [NightlyBackups] })
export class OperationsModule {}
