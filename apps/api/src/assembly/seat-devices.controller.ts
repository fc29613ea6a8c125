import { Body, Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Config } from '#config';
import type { Actor } from '#members';
import { AllowEveryone } from '../http/allow.decorator.ts';
import { cookieName, cookieOptions } from '../http/cookies.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { AskingBrowser, CurrentActor } from '../http/request-context.ts';
import type { Browser } from '../http/request-context.ts';
import { CONFIG } from '../http/tokens.ts';
import { BindDeviceDto } from './credentials.dto.ts';
import { BoundSeatView, OwnDeviceView, PresenceView } from './credentials.view.ts';
import { SeatDevicesService } from './seat-devices.service.ts';

/** Seconds for which a browser keeps its seat: longer than any conference. */
const keptFor = 14 * 86_400;

@ApiTags('assembly')
@Controller('assemblies/:assembly')
export class SeatDevicesController {
  constructor(
    private readonly devices: SeatDevicesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Binds this device to the seat that a code is for; single use, without any e-mail. */
  @Post('device')
  @HttpCode(200)
  @AllowEveryone()
  async bind(
    @Param('assembly', IdPipe) assembly: string,
    @Body() dto: BindDeviceDto,
    @AskingBrowser() browser: Browser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BoundSeatView> {
    const { bound, token } = await this.devices.bind(assembly, dto, browser);
    void reply.setCookie(cookieName('seat', this.config), token, {
      ...cookieOptions(this.config),
      maxAge: keptFor,
    });
    return bound;
  }

  /** The seat that this device votes from. */
  @Get('device')
  @AllowEveryone()
  own(
    @Param('assembly', IdPipe) assembly: string,
    @AskingBrowser() browser: Browser,
  ): Promise<OwnDeviceView> {
    return this.devices.own(assembly, browser);
  }

  /** How many seats are present, and why. */
  @Get('presence')
  @AllowEveryone()
  presence(@CurrentActor() actor: Actor, @Param('assembly', IdPipe) assembly: string): Promise<PresenceView> {
    return this.devices.presence(actor, assembly);
  }
}
