import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../http/allow.decorator.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
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

  /** Has a job that failed for good tried again; every job is safe to run twice. */
  @Post('queue/:job/try-again')
  @HttpCode(200)
  @Allow('installation.queue')
  tryAgain(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('job') job: string,
  ): Promise<QueueView> {
    return this.installation.tryAgain(actor, write, job);
  }

  /** Takes a job that failed for good off the list: somebody has seen to it otherwise. */
  @Post('queue/:job/let-be')
  @HttpCode(200)
  @Allow('installation.queue')
  letBe(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('job') job: string,
  ): Promise<QueueView> {
    return this.installation.letBe(actor, write, job);
  }
}
