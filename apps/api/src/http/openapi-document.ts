import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The description of the API, made from the controllers of the build. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('GNLC Priorities')
    .setDescription(
      'Writes carry `X-GNLC: 1` and an `Idempotency-Key`; refusals are `application/problem+json` (RFC 9457).',
    )
    .setVersion('1')
    .addCookieAuth('gnlc_session')
    .build();
  return SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`,
  });
}
