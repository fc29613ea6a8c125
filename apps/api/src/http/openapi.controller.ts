import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { packageRoot } from '#config';
import { AllowEveryone } from './allow.decorator.ts';

/** The description of the API as it was checked against the build. */
@ApiExcludeController()
@Controller('openapi.json')
export class OpenApiController {
  @Get()
  @AllowEveryone()
  @Header('content-type', 'application/json; charset=utf-8')
  document(): string {
    return readFileSync(join(packageRoot, 'docs/openapi.json'), 'utf8');
  }
}
