import { Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { Config } from '#config';
import { SecretKey } from '#secrets';
import { StoreGate } from '#store';
import { BoundDevices } from './bound-devices.ts';
import { Clock } from './clock.ts';
import { Guests } from './guests.ts';
import { HealthController } from './health.controller.ts';
import { LiveEvents } from './live-events.ts';
import { OpenApiController } from './openapi.controller.ts';
import { ProblemFilter } from './problem.filter.ts';
import { LiveSessionInterceptor } from './live-session.interceptor.ts';
import { RefusalLog } from './refusal-log.ts';
import { SessionGuard } from './session.guard.ts';
import { Sessions } from './sessions.ts';
import { StorableTextPipe } from './storable-text.pipe.ts';
import { CONFIG, SERVING_URL } from './tokens.ts';
import { validationPipe } from './validation.ts';

/** What every request and every job needs: configuration, store, clock, live events, and who may pass. */
@Module({})
export class CoreModule implements OnModuleInit, OnApplicationShutdown {
  constructor(private readonly gate: StoreGate) {}

  static with(config: Config, servingUrl: string): DynamicModule {
    return {
      module: CoreModule,
      global: true,
      controllers: [HealthController, OpenApiController],
      providers: [
        Clock,
        LiveEvents,
        RefusalLog,
        { provide: CONFIG, useValue: config },
        { provide: SERVING_URL, useValue: servingUrl },
        { provide: StoreGate, useFactory: () => new StoreGate(servingUrl) },
        Sessions,
        Guests,
        BoundDevices,
        { provide: SecretKey, useFactory: () => new SecretKey(config) },
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_INTERCEPTOR, useClass: LiveSessionInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: StorableTextPipe },
        { provide: APP_PIPE, useFactory: validationPipe },
      ],
      exports: [Guests, Sessions, BoundDevices, Clock, LiveEvents, CONFIG, SERVING_URL, SecretKey, StoreGate],
    };
  }

  async onModuleInit(): Promise<void> {
    await this.gate.open();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.gate.close();
  }
}
