import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import { AllowEveryone } from './allow.decorator.ts';

export class HealthView {
  status: 'ok';
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly gate: StoreGate) {}

  /** The process answers. */
  @Get('live')
  @AllowEveryone()
  live(): HealthView {
    return { status: 'ok' };
  }

  /** The process can serve: the database answers. */
  @Get('ready')
  @AllowEveryone()
  async ready(): Promise<HealthView> {
    await this.gate.ping().catch(() => {
      throw new Problem('unavailable', 'database-unavailable');
    });
    return { status: 'ok' };
  }
}
