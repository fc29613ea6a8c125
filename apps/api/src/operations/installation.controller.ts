import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.decorator.ts';
import { InstallationService } from './installation.service.ts';
import { InstallationView, QueueView } from './installation.view.ts';

@ApiTags('installation')
@Controller('installation')
export class InstallationController {
  constructor(private readonly installation: InstallationService) {}

  /** Green or red, with what to do: disk, clock, database, queue, mail, backup, memory. */
  @Get()
  @Allow('installation.read')
  stands(): Promise<InstallationView> {
    return this.installation.stands();
  }

  /** What waits in the queues and what failed. */
  @Get('queue')
  @Allow('installation.queue')
  queue(): Promise<QueueView> {
    return this.installation.queues();
  }
}
